import type { OwnField, OwnFields } from '../../../schemas/own-field.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate } from '../../core/format/date.ts';
import { ownColumns, ownLabel, ownText, type OwnColumn } from '../../core/own/own-columns.ts';

/** One value of what a team has of its own, as the page shows it. */
interface OwnValueView {
  text: string;
  /** Where it leads, of a link. */
  href: string | undefined;
}

/** Something that a team has of its own of an incident. */
export interface OwnFactView {
  /** As it stands in the file. */
  key: string;
  label: string;
  values: OwnValueView[];
  /** Whether the team alone may read it. */
  isInternal: boolean;
}

export interface OwnFacts {
  /** Those that stand among the facts. */
  facts: OwnFactView[];
  /** Those that are recorded besides, declared or not. */
  recorded: OwnFactView[];
}

/** What has parts of its own, in one line: "what: Watch expiry dates; owner: platform". */
const partsText = (value: object): string =>
  Object.entries(value)
    .map(([key, part]) => `${key}: ${ownText(part)}`)
    .join('; ');

function valueView(column: OwnColumn, value: unknown): OwnValueView {
  const written = typeof value === 'object' && value !== null ? partsText(value) : ownText(value);
  const text = column.type === 'date' ? formatDate(written) : ownLabel(column, written);
  return { text, href: column.type === 'link' ? written : undefined };
}

const isInternal = (field: OwnField | undefined): boolean => field?.audience === 'internal';

/** What a team has of its own of an incident, in the order of its settings; what they do not declare comes last. */
export function ownFacts({ extra }: Pick<IncidentRecord, 'extra'>, fields: OwnFields = {}): OwnFacts {
  const told = ownColumns({ fields }, [{ extra }]).flatMap((column) => {
    const value = extra[column.key];
    if (value === undefined) return [];
    const { key, label, isFact = false } = column;
    const values = (Array.isArray(value) ? value : [value]).map((one) => valueView(column, one));
    return [{ isFact, view: { key, label, values, isInternal: isInternal(fields[key]) } }];
  });
  const where = (isWanted: boolean): OwnFactView[] =>
    told.filter(({ isFact }) => isFact === isWanted).map(({ view }) => view);
  return { facts: where(true), recorded: where(false) };
}
