/** What other features may use of this one. */
export { incidentCardAlt } from './preview-card.ts';
