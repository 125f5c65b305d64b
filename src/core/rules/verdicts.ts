import type { Incident } from '../incident/incident.ts';
import { allNames } from '../registry/names.ts';
import { findPhrases } from './own-prose.ts';
import type { Check, Found, OwnCheck, RuleContext } from './rule.ts';

/** Words that close a question which a post-mortem should open. Hints only: nobody is kept from writing them. */

const hintAt =
  (message: (text: string) => string, allowed: string) =>
  (incident: Incident, pattern: RegExp, sign: RegExp): Found[] =>
    findPhrases(incident, pattern, sign).map(({ text, at }) => ({
      ...at,
      message: message(text),
      allowed,
    }));

const error = String.raw`(?:human|operator|user|pilot)\s+(?:error|mistake|failure)s?`;
const leadingIn = String.raw`(?:caused\s+by|due\s+to|because\s+of|(?:a|the)\s+result\s+of|down\s+to|was|were|is|blamed\s+on)`;
const verdict = new RegExp(
  [
    // Not after a denial: "was not caused by human error".
    String.raw`(?<!\b(?:not|never|n['’]t|no)\s)\b${leadingIn}\s+(?:(?:a|an|the|pure|simple|plain|just|simply)\s+){0,2}${error}\b`,
    String.raw`(?<!\b(?:no|not|without)\s)\b${error}\s+(?:caused|led|brought|took|triggered|was\s+(?:to\s+blame|the\s+cause|behind|responsible))\b`,
  ].join('|'),
  'giu',
);

const verdictSign = /(?:human|operator|user|pilot)\s*(?:error|mistake|failure)/iu;

export const humanErrorVerdict: OwnCheck = (incident) =>
  hintAt(
    (text) => `"${text}" ends the account where it could begin.`,
    'what the person saw and did, why it looked right, and what let it through; the words of others in quotation marks',
  )(incident, verdict, verdictSign);

const rootCause =
  /(?<!\b(?:no|any|single|one|without\s+a)\s)\broot[\s-]causes?\b(?![\s-]+(?:analys[ie]s|report|document|review))/giu;

const rootCauseSign = /root[\s-]*cause/iu;

export const rootCauseWord: OwnCheck = (incident) =>
  hintAt(
    (text) => `"${text}" says that there was one; an outage has several causes.`,
    'what set it off, what made it worse, which layer failed; the words of others in quotation marks',
  )(incident, rootCause, rootCauseSign);

const people =
  'engineers?|operators?|developers?|employees?|administrators?|staff|team|teams|company|management|nobody|somebody|someone|anyone|everybody|people|they|he|she|we|you';
const should = String.raw`(?:(?:should|ought\s+to)(?:n['’]t|\s+(?:not|never|really|clearly|also))?\s+have|should['’]ve)(?=\s+\p{L})`;

const letters = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

const shouldSign =
  /(?:should|ought\s*to)(?:n['’]t|\s*(?:not|never|really|clearly|also))?\s*have|should['’]ve/iu;

/** Names of the operators of an incident, for "Acme should have …". */
function operators({ organizations, services }: Incident, { registry }: RuleContext): string[] {
  const owners = services.flatMap((id) => registry.services.get(id)?.fields.organization ?? []);
  return [...new Set([...organizations, ...owners])]
    .flatMap((id) => registry.organizations.get(id) ?? [])
    .flatMap((organization) => allNames(organization).map(letters));
}

export const shouldHave: Check = (incident, context) => {
  // A safeguard that should have caught something is described by its purpose; people are not.
  const who = [people, ...operators(incident, context)].join('|');
  const blame = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${who})\s+${should}(?![\p{L}\d])|(?<![\p{L}\d])${should}\s+been\s+(?:tested|caught|noticed|checked|foreseen|expected|known|avoided|prevented)(?![\p{L}\d])`,
    'giu',
  );
  return hintAt(
    (text) => `"${text}" judges by what was known only afterwards.`,
    'what people did know and do; as a lesson, what will be done; the words of others in quotation marks',
  )(incident, blame, shouldSign);
};

/** Two or three words with capitals, as names of people are written; what follows a comma tells who they are. */
const personName = /^(?:\p{Lu}[\p{L}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+$/u;

/** People that the record names as speakers: in `by`, or as the publisher of a statement. */
function peopleOf({ claims, figures, sources }: Incident, { registry }: RuleContext): string[] {
  const speakers = [
    ...[...claims, ...figures].map(({ by }) => by),
    ...sources.filter(({ kind }) => kind === 'third-party-statement').map(({ publisher }) => publisher),
  ];
  const names = speakers.map((speaker) => (speaker ?? '').split(/[,;(]/)[0]?.trim() ?? '');
  const persons = [...new Set(names)].filter((name) => personName.test(name));
  if (persons.length === 0) return [];
  const organizations = new Set(
    [...registry.organizations.values(), ...registry.services.values()].flatMap(allNames),
  );
  return persons.filter((name) => !organizations.has(name));
}

const fault = String.raw`(?:error|mistake|negligence|carelessness|fault|blunder|failure|incompetence)`;
const failing = String.raw`(?:caused|broke|botched|bungled|neglected|forgot|mistyped|blundered|failed\s+to|(?:is|was)\s+(?:to\s+blame|at\s+fault|responsible|careless|negligent))`;

export const blamesPerson: Check = (incident, context) => {
  const names = peopleOf(incident, context);
  if (names.length === 0) return [];
  const surnames = names.map((name) => name.split(/\s+/).at(-1) ?? name);
  const who = `(?:${[...new Set([...names, ...surnames])].map(letters).join('|')})`;
  const blame = new RegExp(
    [
      String.raw`(?<![\p{L}\d])${who}\s+(?:\p{L}+ly\s+)?${failing}(?![\p{L}\d])`,
      String.raw`(?<![\p{L}\d])${who}['’]s?\s+(?:\p{L}+\s+)?${fault}(?![\p{L}\d])`,
      String.raw`(?<![\p{L}\d])${fault}\s+(?:of|by)\s+${who}(?![\p{L}\d])`,
      String.raw`(?<![\p{L}\d])caused\s+by\s+${who}(?![\p{L}\d])`,
    ].join('|'),
    'gu',
  );
  return hintAt(
    (text) => `"${text}" lays fault on a person by name.`,
    'the role and what it saw and did; the words of others in quotation marks',
  )(incident, blame, new RegExp(who, 'u'));
};
