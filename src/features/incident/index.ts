/** What other features may use of this one. */
export { IncidentArticle } from './IncidentArticle.tsx';
export { incidentArticle, type ArticleView } from './incident-article.ts';
export { describe } from './incident-page.ts';
