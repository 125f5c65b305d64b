import type { WrittenLead } from '../../../schemas/lead.ts';
import { foldText } from '../format/fold-text.ts';
import { parseTime } from '../inexact/time.ts';
import type { FieldFault, Problem } from '../problem.ts';
import { documentAddress } from './canonical-address.ts';
import { problemsOf, type PlacedFile } from './check-registry.ts';
import { futureFault, isAfter } from './future.ts';
import type { OtherIncident } from './other-incident.ts';
import type { RuleContext } from './rule-context.ts';

/** The position of the first lead of which something is the same, where it is not this one. */
function firstTwins(
  leads: readonly WrittenLead[],
  keyOf: (lead: WrittenLead) => string,
): (number | undefined)[] {
  const first = new Map<string, number>();
  return leads.map((lead, index) => {
    const known = first.get(keyOf(lead));
    if (known === undefined) first.set(keyOf(lead), index);
    return known;
  });
}

function duplicates(leads: readonly WrittenLead[]): FieldFault[] {
  const twins = {
    title: firstTwins(leads, ({ title }) => foldText(title)),
    link: firstTwins(leads, ({ link }) => documentAddress(link)),
  };
  return (['title', 'link'] as const).flatMap((field) =>
    twins[field].flatMap((twin, index): FieldFault[] =>
      twin === undefined
        ? []
        : [
            {
              path: [index, field],
              rule: 'duplicate-lead',
              message: `"${leads[twin]?.title ?? ''}" already has this ${field}.`,
              allowed:
                field === 'title'
                  ? 'a title of its own: what happened, to what, perhaps when'
                  : 'one entry an outage, and the address of the part that tells of this one',
            },
          ],
    ),
  );
}

/** Dates that have the right form but name no day, and those that are still to come. */
const dateFaults = (leads: readonly WrittenLead[], today: string | undefined): FieldFault[] =>
  leads.flatMap(({ date }, index): FieldFault[] => {
    const path = [index, 'date'];
    const parsed = parseTime(date);
    if (!parsed.ok) return [{ path, rule: 'bad-day', ...noSuchDate(date) }];
    return today !== undefined && isAfter(today, date)
      ? [{ path, rule: 'in-the-future', ...futureFault(today, date) }]
      : [];
  });

const noSuchDate = (date: string) => ({
  message: `There is no date "${date}".`,
  allowed: 'a day, a month or a year that exists, from 1830 to 2099',
});

function written(leads: readonly WrittenLead[], incidents: ReadonlyMap<string, OtherIncident>): FieldFault[] {
  const recordsOf = new Map<string, OtherIncident>();
  for (const incident of incidents.values())
    for (const address of incident.addresses) if (!recordsOf.has(address)) recordsOf.set(address, incident);
  return leads.flatMap(({ link }, index): FieldFault[] => {
    const record = recordsOf.get(documentAddress(link));
    if (!record) return [];
    return [
      {
        path: [index, 'link'],
        rule: 'lead-is-written',
        message: `This is a source of "${record.id}" (${record.title}): the outage has a record.`,
        allowed:
          'outages without a record; take the entry out, or give the address of the part that tells of another outage',
      },
    ];
  });
}

/** Checks that the leads differ from one another and from what is written up, and that their dates exist. */
export const checkLeads = (
  file: PlacedFile & { leads: readonly WrittenLead[] },
  { incidents, today }: Pick<RuleContext, 'incidents' | 'today'>,
): Problem[] =>
  problemsOf(file, [
    ...dateFaults(file.leads, today),
    ...duplicates(file.leads),
    ...written(file.leads, incidents),
  ]);
