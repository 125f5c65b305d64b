import { fieldLabels } from '../../../schemas/labels.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import type { ControlName } from './field-problems.ts';

/** What each control of the form is called, by itself and where a problem leads to it. */
export const controlLabels: Readonly<Record<ControlName, string>> = {
  title: fieldLabels.title,
  date: fieldLabels.date,
  services: 'Services that failed',
  cause: causeParts.trigger.label,
  sources: fieldLabels.sources,
  duration: fieldLabels['duration.stated'],
  reports: fieldLabels.reports,
  slug: 'Short name for the address',
  body: 'What happened, in your own words',
  'front-matter': 'All fields as the file has them',
  claims: 'The claims file',
};
