import type { PlacedFault } from '../problem.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { decodeFile } from '../reading/decode.ts';
import { maxClaimsBytes, maxMarkdownBytes } from '../reading/limits.ts';
import type { Service } from '../registry/registry.ts';
import { findEncodingFixes } from './encoding.ts';
import type { FileKind } from '../reading/file-kinds.ts';
import { fixText } from './fix-text.ts';
import type { Fix } from './fixed.ts';

/** A file before and after fixing, the same where nothing changed, and what was fixed. */
export interface FixedFile {
  before: ContentFile;
  file: ContentFile;
  fixes: Fix[];
  /** Why nothing in it was fixed, where it cannot be read. */
  fault?: PlacedFault;
}

/** Fixes one content file; one that cannot be read comes back unchanged with its first fault. Never throws. */
export function fixFile(
  file: ContentFile,
  kind: FileKind,
  services: ReadonlyMap<string, Service>,
): FixedFile {
  const { path, bytes } = file;
  const decoded = decodeFile(bytes, kind.isYaml ? maxClaimsBytes : maxMarkdownBytes);
  if (!decoded.ok) return { before: file, file, fixes: [], fault: decoded.fault };
  const fixed = fixText(decoded.text, kind, services);
  if (!fixed.ok) return { before: file, file, fixes: [], fault: fixed.fault };
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const fixes = [...findEncodingFixes(raw), ...fixed.fixes];
  const after = fixes.length === 0 ? file : { path, bytes: new TextEncoder().encode(fixed.text) };
  return { before: file, file: after, fixes };
}
