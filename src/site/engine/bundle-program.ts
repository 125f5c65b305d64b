/**
 * Run as a process of its own, has Astro bundle the pages: it is sent the settings, answers `null` or what went wrong,
 * and ends with the process that started it. What Astro and Vite take of memory, some 600 MB, ends with it.
 */
import { build, type AstroInlineConfig } from 'astro';
import { notesImports } from './script-imports.ts';
import { slotsPlugin, type Slots } from './slots.ts';

/** What is to be bundled. */
export interface ToBundle {
  settings: AstroInlineConfig;
  slots: Slots;
  /** Where the bundle is put. */
  folder: string;
}

/** What an error says, as it is sent from one process to another. */
export type SentError = Pick<Error, 'name' | 'message' | 'stack'> & { code?: unknown };

const toSent = (error: unknown): SentError => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack, code: (error as { code?: unknown } | undefined)?.code };
};

process.once('message', ({ settings, slots, folder }: ToBundle) => {
  const plugins = [slotsPlugin(slots), notesImports(folder)];
  void build({ ...settings, outDir: folder, vite: { ...settings.vite, plugins } })
    .then(() => null, toSent)
    .then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.kill(process.pid));
