import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

let opening: Promise<void> | undefined;

/** What draws SVG, once its program is compiled, which it is for the first drawing. It can read no file and ask nobody. */
export async function openResvg(): Promise<typeof Resvg> {
  opening ??= initWasm(readFileSync(program));
  await opening;
  return Resvg;
}

/** The version of what draws, such as "2.6.2". The package hands out its program, but not what says its version. */
export const resvgVersion = (): string => {
  const manifest = path.join(path.dirname(program), 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};
