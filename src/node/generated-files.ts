import path from 'node:path';
import { makeGeneratedFiles, type GeneratedFile } from '../core/generate/generated-files.ts';
import { readIfThere, writeIfChanged } from './write-if-changed.ts';

/** The generated files that are missing or say something else than their sources, with the text they should have. */
export async function findOutdatedFiles(root: string): Promise<GeneratedFile[]> {
  const files = makeGeneratedFiles();
  const texts = await Promise.all(files.map((file) => readIfThere(path.join(root, file.path))));
  return files.filter(({ text }, index) => text !== texts[index]);
}

/** Writes those files. */
export async function writeGeneratedFiles(root: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const file of files) await writeIfChanged(path.join(root, file.path), file.text);
}
