import { withoutEnd } from '../without-end.ts';

/** What a section is for, whatever a team calls it. */
export type Role =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'events'
  | 'cause'
  | 'resolution'
  | 'detection'
  | 'actions'
  | 'lessons'
  | 'people'
  | 'facts';

/** The names of sections, in lower case, without numbers before and signs after them. */
const roles: readonly [Role, RegExp][] = [
  [
    'timeline',
    /^(?:(?:incident|detailed|full|event|outage) )?(?:timeline|chronology|event log|log of events)\b|^(?:sequence|timeline) of events\b|^what happened when$/,
  ],
  ['events', /^(?:key|main|important) (?:events|times|timestamps|dates|moments)$/],
  [
    'summary',
    /^(?:(?:executive|exec|issue|incident|high[- ]level|short) )?(?:summary|overview|abstract|synopsis|tl;?dr|tldr)\b|^(?:identified|introduction)$/,
  ],
  [
    'impact',
    /^(?:(?:customer|user|business|service|production) )?impact\b|^impact (?:on|to) |^who was affected$/,
  ],
  [
    'cause',
    /^(?:the )?(?:root |contributing |underlying |technical )?(?:causes?|factors?|conditions?)\b|^root causes? analysis|^contributing factors?|^(?:rca|analysis|why (?:did )?it happen(?:ed)?\??|trigger)$|^(?:5|five) whys/,
  ],
  ['detection', /^(?:detection|how (?:it was|we) (?:detected|noticed|found out).*)$/],
  [
    'actions',
    /^(?:action items?|actions?(?: taken| points?)?|follow[- ]?ups?(?: actions?| items?| tasks?)?|(?:corrective|preventive|preventative|review|remediation|improvement|open|future)(?: and (?:corrective|preventive|preventative))? (?:actions?|measures?|items?|tasks?|work)|next steps|process improvements?|improvements?|to[- ]?dos?|prevention)\b/,
  ],
  [
    'resolution',
    /^(?:resolution|recovery|mitigation|remediation|repair|the fix|fix|how (?:it was|we) (?:fixed|resolved).*)(?:$| (?:and|&) | steps)/,
  ],
  [
    'lessons',
    /^(?:lessons?(?: learned| learnt)?|learnings?|retrospective|what (?:went|worked|did(?:n[’']t| not)) .*|what could have .*|where we (?:got|were) lucky|what we learned)$/,
  ],
  [
    'people',
    /^(?:attendees?|participants?|people(?: involved)?|involved|who was involved|present|responders?|authors?|contributors?|(?:incident |response )?(?:team|roles?|responders?)(?: members?)?|distribution(?: list)?|reviewers?|on[- ]?call|escalation contacts?|contacts?)$/,
  ],
  [
    'facts',
    /^(?:stats?|statistics|metrics|key (?:metrics|facts|figures)|facts|details|incident (?:details|data|information|info)|information|metadata|meta)$/,
  ],
];

/** The name of a section or a field, as it is looked up: without its number, its emoji and the signs after it. */
const bareName = (name: string): string =>
  withoutEnd(name, /[\s:*_.?-]/)
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/^[\s\d.)(#*_-]+/, '')
    .trim();

/** What a section of this name is for; `undefined` for a name of the team's own. */
export function roleOf(name: string): Role | undefined {
  const bare = bareName(name);
  return roles.find(([, names]) => names.test(bare))?.[0];
}

/** A field that write-ups give as "Name: value", in a row of a small table or in front matter. */
export type FactKey =
  | 'severity'
  | 'date'
  | 'zone'
  | 'services'
  | 'people'
  | 'title'
  | 'started'
  | 'detected'
  | 'declared'
  | 'mitigated'
  | 'ended'
  | 'resolved';

const facts: readonly [FactKey, RegExp][] = [
  ['title', /^(?:title|incident title|incident name)$/],
  ['severity', /^(?:incident )?(?:severity|sev|priority)(?: level)?$/],
  ['date', /^(?:date|day|incident date|date of (?:the )?(?:incident|outage)|occurred(?: on)?|when)$/],
  ['zone', /^(?:time ?zone|tz)$/],
  [
    'services',
    /^(?:(?:affected|impacted) )?(?:services?|systems?|components?|products?)(?: affected| impacted)?(?:\(s\))?$|^affected$/,
  ],
  [
    'people',
    /^(?:(?:incident )?(?:author|commander|lead|leader|manager|coordinator|owner|reporter|scribe|responder|attendee|participant|reviewer|facilitator|responsible|assignee|contact)s?(?:\(s\))?|authored by|written by|reported by|prepared by|on[- ]?call(?: engineer)?|people|team members|responsible (?:team|person)|dri|ic|who|by whom)$/,
  ],
  [
    'started',
    /^(?:(?:incident |impact |outage )?(?:started|start|began|begin|beginning)(?: (?:time|at|date))?|start(?:ed)? of (?:the )?(?:impact|incident|outage)|fault occur(?:s|red)|started_at|startdate|impact_start|start_time)$/,
  ],
  [
    'detected',
    /^(?:(?:first |incident )?detected(?: (?:at|time))?|time detected|detection time|time of detection|alerted|detected_at)$/,
  ],
  ['declared', /^(?:(?:incident )?declared(?: at)?|incident opened|declared_at)$/],
  ['mitigated', /^(?:(?:incident |impact )?(?:mitigated|repaired)(?: at)?|mitigated_at)$/],
  [
    'ended',
    /^(?:(?:incident |impact |outage )?(?:ended|end|finished|recovered|restored)(?: (?:time|at|date))?|end of (?:the )?(?:impact|incident|outage)|service restored|enddate|impact_end|end_time)$/,
  ],
  ['resolved', /^(?:(?:incident )?(?:resolved|closed)(?: at)?|resolved_at|resolvedwhen)$/],
];

/** What a field of this name says; `undefined` for a field of the team's own. */
export function factOf(name: string): FactKey | undefined {
  const bare = bareName(name);
  return facts.find(([, names]) => names.test(bare))?.[0];
}

export const momentKeys = ['started', 'detected', 'declared', 'mitigated', 'ended', 'resolved'] as const;

/** Files beside write-ups that are none, by their names. */
export const otherFiles =
  /^(?:readme|index|template|contributing|license|licence|changelog|code_of_conduct|_index|summary|process|guide)\b|template/i;
