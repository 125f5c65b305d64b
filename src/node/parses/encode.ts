import { hash } from 'node:crypto';
import type { Parsed } from '../../core/collection/parsed.ts';
import { treeOf } from '../../core/markdown/body.ts';
import { withoutPlaces } from '../../core/markdown/without-places.ts';
import type { Encoded } from './encoded.ts';

const toBytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

export function encode(parsed: Parsed): Encoded {
  if (parsed.kind !== 'incidents') return { atHand: JSON.stringify(parsed), blocks: [], facts: '' };
  const { incident, ...atHand } = parsed;
  if (!incident) return { atHand: JSON.stringify(atHand), blocks: [], facts: '' };
  const { body, file, ...own } = incident;
  const tree = withoutPlaces(treeOf(body));
  const { summary, ...facts } = own;
  return {
    atHand: JSON.stringify(atHand),
    blocks: [own, body, file, tree].map(toBytes),
    facts: hash('sha256', toBytes(facts)),
  };
}
