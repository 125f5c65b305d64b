/** What other features may use of this one. */
export { incidentCardAlt } from './incident-card.ts';
