import type { OwnCheck } from './rule.ts';

/** A draft has not appeared yet. */
export const addedMissing: OwnCheck = ({ added, review }) =>
  added !== undefined || review === 'draft'
    ? []
    : [
        {
          line: 1,
          column: 1,
          message:
            'The record does not say since when it is here: feeds and “new here” show it without a day.',
          allowed: '"added" with the day on which the record first appears here',
        },
      ];
