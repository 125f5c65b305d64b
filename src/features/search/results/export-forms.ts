/** The forms in which a result can be taken away. */
export type ExportForm = 'csv' | 'json';
