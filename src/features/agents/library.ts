import type { IncidentAnswer, SiteAnswer } from '../../../schemas/answers.ts';
import type { Facets, IncidentPassages, OpenIndex } from '../search/index.ts';

/** What the tools read of a built site. A file that is damaged rejects with an error that says which and what to do. */
export interface Library {
  site: SiteAnswer;
  /** What the search knows of every listed incident. */
  facets: () => Promise<Facets>;
  /** The index of their words. */
  index: () => Promise<OpenIndex>;
  /** A record, listed or not; `undefined` where there is none of this id, whatever that is. */
  record: (id: string) => Promise<IncidentAnswer | undefined>;
  /** Its text in passages, and as Markdown. */
  passages: (id: string) => Promise<IncidentPassages | undefined>;
  markdown: (id: string) => Promise<string | undefined>;
}

/** What a tool answers: as text for people and models, and the same as data for programs. */
export interface Answer {
  text: string;
  data: Record<string, unknown>;
}

/** A question that cannot be answered as it was asked: what is wrong, and what is allowed or was meant. */
export class QuestionError extends Error {}
