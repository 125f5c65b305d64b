import type { IncidentRecord } from '../../../../schemas/record.ts';
import { foldText } from '../../../core/format/fold-text.ts';
import { outageSubject } from '../../../core/record/outage-names.ts';

/** An incident that can be chosen: what its line says, and other names by which it is found. */
export interface PickerOption {
  id: string;
  /** Who was hit: "Facebook". */
  name: string;
  title: string;
  /** ISO 8601, the day on which it began. */
  date: string;
  /** Names of its services and operators, then and now, that its line does not say. */
  others: string[];
}

/** What `/compare/incidents.json` holds: every listed incident, newest first. */
export const pickerOptions = (listed: readonly IncidentRecord[]): PickerOption[] =>
  listed.map((record) => {
    const { id, title, date, services, organizations } = record;
    const name = outageSubject(record);
    const names = [...organizations, ...services].flatMap((named) => [named.name, named.nameThen]);
    const said = foldText(`${name} ${title}`);
    return {
      id,
      name,
      title,
      date,
      others: [...new Set(names)].filter((other) => !said.includes(foldText(other))),
    };
  });
