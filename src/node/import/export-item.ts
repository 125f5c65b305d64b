/** One record of an export, or what is wrong in its place. */
export type ExportItem = { place: string; record: unknown } | { place: string; fault: string };
