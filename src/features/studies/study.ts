/** A published study of incidents. Every figure of it was read in the paper, page or data that `read` names. */
export interface Study {
  /** As it is called in a table: "Li et al., 2022". */
  name: string;
  title: string;
  venue: string;
  address: string;
  data?: { label: string; address: string; licence: string };
  /** What of it was opened. */
  read: string;
  /** What one row of it is, with its article, and how many there are; `undefined` where that is not published. */
  unit: string;
  n: number | undefined;
  /** Whose incidents. */
  operators: string;
  years: string;
  /** How they were chosen, and who coded them. */
  chosen: string;
}
