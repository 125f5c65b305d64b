/**
 * Run as a process of its own, has Astro bundle the pages: it is sent the settings, answers `null` or what went wrong,
 * and ends with the process that started it. What Astro and Vite take of memory, some 600 MB, ends with it.
 */
import { build, type AstroInlineConfig } from 'astro';
import { slotsPlugin, type Slots } from './slots.ts';

/** What is to be bundled. */
export interface ToBundle {
  settings: AstroInlineConfig;
  slots: Slots;
}

/** What an error says, as it is sent from one process to another. */
export type SentError = Pick<Error, 'name' | 'message' | 'stack'> & { code?: unknown };

const toSent = (error: unknown): SentError => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack, code: (error as { code?: unknown } | undefined)?.code };
};

process.once('message', ({ settings, slots }: ToBundle) => {
  void build({ ...settings, vite: { ...settings.vite, plugins: [slotsPlugin(slots)] } })
    .then(() => null, toSent)
    .then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.kill(process.pid));
