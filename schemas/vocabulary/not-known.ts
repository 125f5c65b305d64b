import type { PhrasedWord } from './word.ts';

/** What stands in lists of words for the two ways in which something is not known: an example of each. */
interface Examples {
  unknown: string;
  undisclosed: string;
}

type NotKnown = Record<keyof Examples, PhrasedWord>;

const labels = { unknown: 'Not known', undisclosed: 'Not disclosed by the operator' };
const leaveOut = 'no word applies, leave the field out.';

/** @param what completes "no account of …" and "did not say …": a part of the cause, or what helped and hindered. */
export const notTold = (what: string, examples: Examples) =>
  ({
    unknown: {
      label: labels.unknown,
      phrase: null,
      definition: `We searched and found no account of ${what}.`,
      example: examples.unknown,
      counterExample: `The operator spoke about the outage and left this out: undisclosed; not searched for yet: ${leaveOut}`,
    },
    undisclosed: {
      label: labels.undisclosed,
      phrase: null,
      definition: `The operator spoke about the outage in public and did not say ${what}.`,
      example: examples.undisclosed,
      counterExample: 'No word from the operator was found: unknown.',
    },
  }) satisfies NotKnown;

/** @param what completes "none says …" and "does not say …": a part of the response, for which accounts are read whole. */
export const notRead = (what: string, examples: Examples) =>
  ({
    unknown: {
      label: labels.unknown,
      phrase: null,
      definition: `We read the accounts there are and searched, and none says ${what}.`,
      example: examples.unknown,
      counterExample: `The operator's own account was read whole and keeps silent: undisclosed; nobody has read it yet: ${leaveOut}`,
    },
    undisclosed: {
      label: labels.undisclosed,
      phrase: null,
      definition: `The operator's own account was read whole and does not say ${what}.`,
      example: examples.undisclosed,
      counterExample: 'There is no account by the operator: unknown.',
    },
  }) satisfies NotKnown;
