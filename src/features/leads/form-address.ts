import { pageAddress } from '../../address.ts';

/** What the form for a new record can be opened with. */
interface Prefilled {
  title: string;
  /** A day, or as much of one as is known. */
  date: string;
  /** Id or name of the organization that was hit. */
  organization: string;
  /** Address of a document that tells of it. */
  source: string;
  /** What sort of document that is, a word of the kinds of source. */
  kind: string;
}

/** The form for a new record, filled in. */
export const contributeAddress = ({ title, date, organization, source, kind }: Prefilled): string =>
  `${pageAddress('/contribute/')}?${new URLSearchParams({ title, date, organization, source, kind }).toString()}`;
