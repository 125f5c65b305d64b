import { shownTree } from '../../core/markdown/body.ts';
import type { OwnFields } from '../../../schemas/own-field.ts';
import { incidentArticle, type ArticleView } from '../incident/index.ts';
import type { CheckedDraft } from './check-draft.ts';

/** The page of a draft with what there is of it by now; what every page has and this one not yet is said. */
export function draftView(
  { record, incident }: NonNullable<CheckedDraft['shown']>,
  base: string,
  fields?: OwnFields,
): ArticleView {
  const view = incidentArticle(record, shownTree(incident.body), { base, fields });
  const missing = (text: string) => [{ text, isMuted: true, sources: [] }];
  return {
    ...view,
    isShort: false,
    date: record.date === '' ? { iso: '', text: 'no date yet' } : view.date,
    title: record.title === '' ? 'No title yet' : view.title,
    facts: view.facts.map((fact) =>
      fact.id === 'date' && record.date === ''
        ? { ...fact, lines: missing('no date yet') }
        : fact.id === 'services' && record.services.length === 0
          ? { ...fact, lines: missing('no service yet') }
          : fact,
    ),
  };
}
