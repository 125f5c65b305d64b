import type { IncidentRecord } from '../../../schemas/record.ts';
import { isInformative } from '../../core/record/predicates.ts';
import { causeLists, wordUses, type CauseList } from './cause-pages.ts';
import { recoveryOf, type Recovery } from './recovery.ts';

/** A word that several incidents share, with how those went. */
export interface Pattern {
  is: string;
  label: string;
  definition: string;
  count: number;
  recovery: Recovery;
  /** The latest of its incidents. */
  latest: IncidentRecord[];
}

export interface PatternList {
  list: CauseList;
  patterns: Pattern[];
}

/** What one incident has is no pattern. */
const leastIncidents = 2;
const shownLatest = 3;
/** What is shown of what ended it, and of what helped or hindered. */
const shownWords = 4;

/** The parts of a cause by which people look for what was like their own outage. */
const patternKeys: readonly CauseList['key'][] = ['mechanisms', 'trigger'];

/**
 * The words that several incidents share, those of most incidents first.
 *
 * @param records the listed ones, newest first, the same list each time, since an index over it is kept.
 */
export const patternLists = (records: readonly IncidentRecord[]): PatternList[] =>
  causeLists
    .filter(({ key }) => patternKeys.includes(key))
    .sort((a, b) => patternKeys.indexOf(a.key) - patternKeys.indexOf(b.key))
    .map((list) => ({
      list,
      patterns: Object.keys(list.words)
        .filter((is) => isInformative({ is }))
        .flatMap((is) =>
          wordUses(records, is)
            .filter((use) => use.list.key === list.key)
            .map((use) => ({ is, ...use })),
        )
        .filter(({ incidents }) => incidents.length >= leastIncidents)
        .map(({ word, is, incidents }): Pattern => {
          const carriers = incidents.map(({ record }) => record);
          const recovery = recoveryOf(carriers);
          return {
            is,
            label: word.label,
            definition: word.definition,
            count: carriers.length,
            recovery: {
              ...recovery,
              endedBy: recovery.endedBy.slice(0, shownWords),
              factors: recovery.factors.slice(0, shownWords),
            },
            latest: carriers.slice(0, shownLatest),
          };
        })
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
    }));
