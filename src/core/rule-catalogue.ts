export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** One rule of the content, as the documentation lists it. */
export interface RuleFacts {
  severity: Severity;
  /** What it requires, one sentence. */
  requirement: string;
  /**
   * Whether a record may except it with a reason: rules of judgement, never those of shape and reference. Only warnings
   * and hints of such a rule can be excepted.
   */
  isExceptable: boolean;
}

const facts =
  (severity: Severity, isExceptable: boolean) =>
  (requirement: string): RuleFacts => ({ severity, requirement, isExceptable });

const error = facts('error', false);
const exceptable = {
  error: facts('error', true),
  warning: facts('warning', true),
  hint: facts('hint', true),
};

/** Rules over the folder and its files. */
const fileRules = {
  'no-content': error('The content folder holds site.yml and incidents/.'),
  unreadable: error('Every file and folder can be read.'),
  'stray-file': error(
    'Every entry of the content folder is one that it knows; a README and a licence may be there too.',
  ),
  'not-a-file': error('Where a file is expected there is a regular file, not a folder or a link.'),
  'unsafe-file-name': error('A file name can be an id, can exist on every system, and is not too long.'),
  'file-name-case': error('Two file names differ in more than case.'),
  'file-too-large': error('A file stays within the size that its kind may have.'),
  'not-utf-8': error('A file is UTF-8 text.'),
  'forbidden-character': error(
    'A text has no control characters, no bidirectional controls and no hidden characters.',
  ),
  'claims-without-incident': error('A claims file lies beside the incident of the same name.'),
};

/** Rules over YAML and the fences around it. */
const yamlRules = {
  'front-matter-fence': error('A Markdown file begins with front matter between two lines "---".'),
  'front-matter-empty': error('Front matter has fields.'),
  'nesting-too-deep': error('Values are not nested deeper than a record needs.'),
  'yaml-limit': error('A line and a file stay within the limits that keep reading YAML quick.'),
  'duplicate-key': error('A field is given once.'),
  'yaml-alias': error('Every value is written out: no anchors, aliases or merges.'),
  'yaml-tag': error('A value has no tag; the field gives it its type.'),
  'yaml-comment': error('Text with " #" is in double quotes, so that it does not end in a comment.'),
  'yaml-comma': error(
    'Text with a comma or colon inside { } is in double quotes, and numbers have no separators.',
  ),
  'yaml-space': error('A space follows the colon of a field.'),
  'yaml-indent': error('Fields of one level are indented by the same number of spaces, never by tabs.'),
  'yaml-needs-quotes': error('Text that YAML would read as something else is in double quotes.'),
  'yaml-unfinished': error('Quotation marks and brackets are closed, and every line is a field or an entry.'),
  'yaml-several': error('A file holds one YAML document.'),
  'yaml-unreadable': error('YAML can be read.'),
};

/** Rules over the fields of every kind of file. */
const fieldRules = {
  'missing-field': error('Every required field is there.'),
  'unknown-field': error(
    'Every field is one that its place knows, or a key of your own that begins with "x-".',
  ),
  'wrong-type': error('A field holds what it is for: a single value, a list or a group of fields.'),
  'wrong-shape': error('A value has the format of its field.'),
  'unknown-word': error('A word is one of those that its field allows.'),
  'empty-field': error('A field has a value; an optional one without a value is left out.'),
  'too-short': error('A text or a list is not shorter than its field allows.'),
  'too-long': error('A text or a list is not longer than its field allows.'),
  'nothing-to-see': error(
    'A text has something that people see, and a name has a letter, a digit or a sign.',
  ),
  'one-line': error('A value is one line.'),
  'endless-word': error('A line can be broken: no word is longer than a line of a page can be.'),
  'stacked-marks': error('A letter has no more marks above and below it than any language needs.'),
  'bad-time': error(
    'A time is ISO 8601 with a zone, as precise as it is known, exists, and lies between 1830 and 2099.',
  ),
  'bad-day': error('A day is written as year-month-day, exists, and lies between 1830 and 2099.'),
  'bad-duration': error('A duration is ISO 8601, the shorter bound first.'),
  'bad-count': error('A count is a whole number from 0 without separators, the smaller bound first.'),
  'bad-number': error('A number has no separators and no words, the smaller bound first.'),
  'bad-id': error('An id is lower-case letters, digits and single hyphens.'),
  'bad-address': error('An address begins with https:// or http:// and shows which site it leads to.'),
  'bad-zone': error('A zone is the IANA name of a time zone, or UTC.'),
};

/** Rules over the text below the front matter. */
const textRules = {
  'text-limit': error('A text stays within the limits that keep reading it quick.'),
  'body-html': error('A text has no raw HTML.'),
  'body-comment': error('A text has no HTML comments.'),
  'body-image': error('A text has no images.'),
  'body-heading': error('Headings begin at the second level.'),
  'body-link': error('A link leads to an https:// address, or to a page of this site.'),
  'body-link-definition': error('A link has its address in its own place, not in a definition elsewhere.'),
  'numbered-citation': error(
    'A citation names its source by the id: numbers are given when the page is made.',
  ),
  'body-footnote': error('Every footnote is referred to, and every reference to one has its footnote.'),
  'timeline-entry': error(
    'The section "Timeline" has a list whose entries begin with a time in back-ticks, and no footnotes.',
  ),
};

/** Rules over an incident as it stands among all others. */
const incidentRules = {
  'file-name': error(
    'The file name is a day and a short name in lower case; it is the id and the address for ever.',
  ),
  'date-is-not-start': error(
    'The date is the day of "started" in the zone of the record; without it, of "detected", then of "declared".',
  ),
  'end-before-start': exceptable.error(
    'An end is not earlier than its start: an error where it surely is, a warning where it possibly is.',
  ),
  'moments-out-of-order': exceptable.warning(
    'Moments come in their usual order: started, then detected and declared, then mitigated and restoring, then ended.',
  ),
  'timeline-out-of-order': exceptable.warning('Entries of the timeline are in the order of their times.'),
  'timeline-far-off': exceptable.warning('An entry of the timeline with a clock time lies near the others.'),
  'timeline-after-end': exceptable.warning(
    'An entry of the timeline with a clock time does not lie after both "ended" and "resolved".',
  ),
  'resolved-disagrees': exceptable.warning(
    'The operator called it over within a time that fits the stated duration.',
  ),
  'in-the-future': error('No day and no time of a record or a lead lies in the future.'),
  'midnight-is-a-date': exceptable.warning(
    'A day without a known time of day is written as the day alone, not as its midnight.',
  ),
  'offset-not-in-zone': exceptable.warning(
    'A time with an offset has one that the zone of the record had on that day.',
  ),
  'label-out-of-season': exceptable.warning(
    'The letters of a zone beside a clock time are those of its season on that day: no EST in October, no CET in July.',
  ),
  'local-time-as-utc': exceptable.warning(
    'A local time that the text names is in the record as its instant, not as the same clock time in UTC.',
  ),
  'duration-disagrees': exceptable.warning(
    'A stated duration agrees with what started and ended give, or the windows of impact, to within a tenth.',
  ),
  'exposure-has-duration': error('An exposure has no duration: how long data lay open is no outage.'),
  'ongoing-elsewhere': error('Only "ended" and "resolved" may be ongoing, with "asOf".'),
  'unknown-service': error('Every service that is named has a file in services/.'),
  'unknown-organization': error('Every organization that is named has a file in organizations/.'),
  'unknown-counter': error('Every counter of reports has a file in counters/.'),
  'unknown-incident': error('Every incident that is named exists.'),
  'owner-unclear': error(
    'Services of several owners need "organization"; so do services whose owner the registry does not know.',
  ),
  'service-not-yet': exceptable.warning(
    'A service that a record names existed on its day, as far as the registry says since when.',
  ),
  'unknown-source': error('A source id that is used is defined.'),
  'unused-source': error(
    'A source that is defined is used: by a value, a claim, another source or a citation in the text.',
  ),
  'duplicate-source': error('Source ids and addresses are unique within a record.'),
  'source-needs-id': error('With two or more sources, every source has an id, so that values can name it.'),
  'value-without-source': error('With two or more sources, every value names the ones that say so.'),
  'report-needs-time': error(
    'A peak or a snapshot says when it was read ("at"), a cumulative count from when to when it ran ("window").',
  ),
  'standing-needs-reason': error('A count or figure that was not adopted says why.'),
  'claims-in-two-places': error('Claims are in the front matter or in the claims file, not in both.'),
  'claim-incomplete': error(
    'A claim speaks about a field or a topic, gives their words or ours, and says why it was not adopted.',
  ),
  'claim-value': error('The value of a claim about a field has the format of that field.'),
  'relation-fault': error(
    'A record relates to other records, to each in one way once; what was caused by or is part of runs in no circle.',
  ),
  'duplicate-title': error('Titles are unique.'),
  'possible-duplicate': exceptable.warning(
    'One outage has one record; records that are much alike say how they belong together.',
  ),
  'weak-evidence': exceptable.warning(
    "A value rests on more than a data set, users' reports or copies where the record names an account of the operator.",
  ),
  'unknown-but-unread': exceptable.warning(
    '"unknown" and "undisclosed" are used only where the account of the operator, if the record names one, was read itself.',
  ),
  'added-missing': exceptable.hint(
    'A record that is no draft says since when it is here; told only where nothing else is wrong in the folder.',
  ),
  'empty-body': error('A record has at least one paragraph of text.'),
  'unknown-page': error('A link from a text to an incident of this site leads to one that exists.'),
  'reviewed-needs-two-origins': error(
    "A record marked reviewed rests on two independent sources that were really read, one of them the operator's own where it names one; copies count once.",
  ),
  'human-error-verdict': exceptable.hint(
    'A text does not stop at human error as the cause, unless it quotes someone.',
  ),
  'root-cause-word': exceptable.hint(
    'A text names trigger, mechanisms and conditions, not one root cause, unless it quotes someone.',
  ),
  'section-out-of-order': exceptable.hint(
    'The sections that site.yml names stand in the order in which it names them.',
  ),
  'names-internal': exceptable.warning(
    'The text of a public record names no internal one, but in sections that are internal.',
  ),
  'should-have': exceptable.hint(
    'A text does not say what people should have done: they did not know how it would end.',
  ),
  'blames-person': exceptable.hint(
    'A text lays no fault on a person that it names, unless it quotes someone.',
  ),
};

/** Rules over the exceptions of an incident. */
const exceptionRules = {
  'unknown-rule': error('An exception names a rule that exists.'),
  'rule-not-exceptable': error(
    'Only rules of judgement can be excepted, never those of shape and reference.',
  ),
  'unneeded-exception': error('An exception that a record does not need is taken out.'),
};

/** Rules over services, organizations and counters, besides those of references and times above. */
const registryRules = {
  'parent-cycle': error('A service or an organization is no part of itself.'),
};

/** Rules over the leads, besides those of fields and of days in the future above. */
const leadRules = {
  'duplicate-lead': error('A lead stands in the list once: no two have one title or one link.'),
  'lead-is-written': error('A lead is an outage without a record: its link is no source of one.'),
};

/** Rules over site.yml, besides those of references above. */
const siteRules = {
  'low-contrast': error('Text in the colours of a theme stands out from its ground by at least 4.5 to 1.'),
  'own-setting-clash': error('What a team sets of its own contradicts neither itself nor what is built in.'),
};

/** Every rule of the content by its id. Ids name what is wrong and are permanent: exceptions and annotations use them. */
export const rules = {
  ...fileRules,
  ...yamlRules,
  ...fieldRules,
  ...textRules,
  ...incidentRules,
  ...exceptionRules,
  ...registryRules,
  ...leadRules,
  ...siteRules,
};
export type RuleId = keyof typeof rules;
export type IncidentRuleId = keyof typeof incidentRules;

/** The rules as the documentation groups them. */
export const ruleGroups: readonly { title: string; rules: Readonly<Record<string, RuleFacts>> }[] = [
  { title: 'The folder and its files', rules: fileRules },
  { title: 'YAML', rules: yamlRules },
  { title: 'Fields', rules: fieldRules },
  { title: 'Text', rules: textRules },
  { title: 'Incidents', rules: incidentRules },
  { title: 'Exceptions of an incident', rules: exceptionRules },
  { title: 'Registries', rules: registryRules },
  { title: 'Leads', rules: leadRules },
  { title: 'Settings of the site', rules: siteRules },
];
