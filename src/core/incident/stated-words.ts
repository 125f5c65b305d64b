import type { CauseWord, Source } from '../../../schemas/record.ts';
import { isOperators } from '../record/predicates.ts';
import type { KnownWord } from '../own/vocabulary.ts';
import type { Status } from '../../../schemas/vocabulary.ts';

/** How sure something is and who says so, as far as it is written. */
export interface WrittenSupport {
  status?: Status | undefined;
  sources?: string[] | undefined;
}

type WrittenWord<Id extends string> = Id | ({ is: Id } & WrittenSupport);

/**
 * How sure the parts of one record are and who says so. Sources that a part does not name are those of what it is part
 * of, or the only one there is. A status that nobody wrote is derived: stated where every source of the part is the
 * operator's own, else reported.
 */
export class Support {
  readonly #operators: ReadonlySet<string>;
  readonly #onlySource: readonly string[];

  constructor(sources: readonly Source[]) {
    this.#operators = new Set(sources.filter(isOperators).map(({ id }) => id));
    this.#onlySource = sources.length === 1 ? sources.map(({ id }) => id) : [];
  }

  /** The sources of a part that needs no status. */
  sourcesOf({ sources }: WrittenSupport, whole: WrittenSupport = {}): string[] {
    return sources ?? whole.sources ?? [...this.#onlySource];
  }

  /** The support of a part; `whole` is that of what it belongs to. */
  of(written: WrittenSupport, whole: WrittenSupport = {}): { status: Status; sources: string[] } {
    const sources = this.sourcesOf(written, whole);
    const isStated = sources.length > 0 && sources.every((id) => this.#operators.has(id));
    return { status: written.status ?? whole.status ?? (isStated ? 'stated' : 'reported'), sources };
  }

  /** Words of a list, written alone or with their own support, each with its label. */
  words<Id extends string>(
    written: readonly WrittenWord<Id>[] | WrittenWord<Id> | undefined,
    vocabulary: Readonly<Record<string, KnownWord>>,
    whole: WrittenSupport,
  ): CauseWord[] {
    const list = written === undefined ? [] : Array.isArray(written) ? written : [written];
    return (list as readonly WrittenWord<Id>[]).map((word) => {
      const { is, ...own } = typeof word === 'string' ? { is: word } : word;
      return { ...(vocabulary[is] ?? { is, label: is, phrase: null }), ...this.of(own, whole) };
    });
  }
}
