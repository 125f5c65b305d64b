import { fieldLabels } from '../../../schemas/labels.ts';
import type { ArticleView } from './incident-article.ts';

/** Headings of the parts of an incident page by their place in it; those of the story are the write-up's own. */
export const partTitles = {
  story: 'What happened',
  'follow-ups': fieldLabels.followUps,
  timeline: 'Timeline',
  windows: 'Who was affected',
  figures: 'Other figures',
  recorded: 'Also recorded',
  'other-values': 'What others published',
  essays: 'Discussed in',
  similar: 'Related and similar',
  sources: fieldLabels.sources,
  changes: 'Changes to this record',
  actions: 'Cite, use and correct',
} as const;

/** One line of the contents: a place in the page and its heading. */
export interface ContentsEntry {
  id: string;
  title: string;
}

interface Beside {
  hasVictims: boolean;
  hasEssays: boolean;
  hasSimilar: boolean;
}

/** The headings of an incident page in their order; `beside` says which parts it has that are not of the record alone. */
export function contentsOf(view: ArticleView, beside: Beside): ContentsEntry[] {
  const part = (id: keyof typeof partTitles, isThere: boolean): ContentsEntry[] =>
    isThere ? [{ id, title: partTitles[id] }] : [];
  const own = (sections: ArticleView['story']): ContentsEntry[] =>
    sections.flatMap(({ id, title }) => (id === undefined || title === undefined ? [] : [{ id, title }]));
  return [
    ...part('story', view.needsHeading),
    ...own(view.story),
    ...part('follow-ups', view.followUps !== undefined),
    ...part('timeline', view.drawing !== undefined || view.timeline.length > 0),
    ...part('windows', view.impact.length > 0 || beside.hasVictims),
    ...part('figures', view.figures.length > 0),
    ...part('recorded', view.own.recorded.length > 0),
    ...part('other-values', view.topics.length > 0),
    ...own(view.unknown ? [view.unknown] : []),
    ...part('essays', beside.hasEssays),
    ...part('similar', view.related.length > 0 || beside.hasSimilar),
    ...part('sources', view.sources.first.length > 0),
    ...part('changes', view.changes.length > 0),
    ...part('actions', true),
  ];
}
