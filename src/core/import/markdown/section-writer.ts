import type { RootContent } from 'mdast';
import { firstParagraph } from '../../markdown/plain-text.ts';
import type { DraftFollowUp } from '../draft.ts';
import { dropped, taken, type Note } from '../note.ts';
import { takeFacts, type Fact } from './facts.ts';
import { takeFollowUps } from './follow-ups.ts';
import type { Section } from './sections.ts';
import type { TakenTimeline } from './timeline.ts';
import { toText } from './to-text.ts';
import type { FactKey } from './words.ts';

/** Facts that are said by a field of the record, so that the text need not say them again. */
const isOfField = (key: FactKey): boolean =>
  ['severity', 'date', 'zone', 'services', 'title', 'people'].includes(key);
const isPeople = (key: FactKey): boolean => key === 'people';

const longestSentence = 400;

/** The first sentences of a section, as many as a field may hold. */
function opening(nodes: readonly RootContent[]): string | undefined {
  const text = firstParagraph({ type: 'root', children: [...nodes] });
  if (text.length <= longestSentence) return text === '' ? undefined : text;
  const cut = text.slice(0, longestSentence);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  return end === -1
    ? `${cut.slice(0, cut.lastIndexOf(' '))}…`.slice(0, longestSentence)
    : cut.slice(0, end + 1);
}

/** Brings the sections of one write-up into the form of a record, one after the other. */
export class SectionWriter {
  readonly notes: Note[];
  readonly facts: Fact[] = [];
  readonly parts: string[] = [];
  readonly kept: string[] = [];
  followUps: DraftFollowUp[] = [];
  timeline: TakenTimeline | undefined;
  cause: string | undefined;
  readonly #at: (line: number | undefined) => number | undefined;

  constructor(notes: Note[], bodyLine: number) {
    this.notes = notes;
    this.#at = (line) => (line === undefined ? undefined : line + bodyLine - 1);
  }

  /** Takes the facts of a section out of it, and leaves out the people. */
  settle(section: Section): Section {
    const { role, name, line, lastLine } = section;
    if (role === 'people') {
      const until = lastLine === undefined || lastLine === line ? '' : ` to line ${this.#at(lastLine) ?? ''}`;
      this.notes.push(
        dropped('section', `"${name ?? ''}"${until}: people are never published`, this.#at(line)),
      );
      return { ...section, nodes: [] };
    }
    const hasFields = name === undefined || role === 'facts';
    const { nodes, facts } = takeFacts(section.nodes, hasFields ? isOfField : isPeople);
    for (const fact of facts) {
      const placed = { ...fact, line: this.#at(fact.line) };
      if (fact.key === 'people')
        this.notes.push(dropped('people', 'a line or column that names people', placed.line));
      else if (hasFields || role === 'events') this.facts.push(placed);
    }
    return { ...section, nodes };
  }

  /** Writes a section down in the form that a record has it. */
  write(section: Section, isFirst: boolean): void {
    const { role, name, nodes } = section;
    const line = this.#at(section.line);
    if (role === 'people') return;
    if (nodes.length === 0) {
      if (name !== undefined) this.notes.push(dropped('section', `"${name}" is empty`, line));
      return;
    }
    if (role === 'actions') {
      const items = takeFollowUps(nodes);
      if (items && this.followUps.length + items.length <= 60) {
        this.followUps.push(...items);
        this.notes.push(taken('follow-ups', `${items.length}, from "${name ?? ''}"`, line));
        return;
      }
    }
    if (role === 'cause') this.cause ??= opening(nodes);
    const isLead = name === undefined || (role === 'summary' && isFirst);
    this.parts.push(isLead ? toText(nodes) : `## ${name}\n\n${toText(nodes)}`);
    if (name !== undefined) this.kept.push(name);
  }
}
