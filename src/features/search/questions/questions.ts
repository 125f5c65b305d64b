import type { FilterKey } from '../state/filters.ts';

/** A question as an engineer asks it, with the search that answers it. */
export interface Question {
  /** Short name, in lower-case words joined by hyphens; unique. */
  id: string;
  /** What the page shows: 10 to 70 characters, unique. */
  text: string;
  /** Values of filters, most of them words of the vocabulary. Several words of one key mean "or", several keys mean "and". */
  filters: Partial<Record<FilterKey, readonly string[]>>;
  /** Words to search for besides. */
  query?: string;
}

/**
 * The ready questions, in the order in which they are shown: first those that people on call ask about the repair,
 * then those about what let a fault grow, then those about where it began.
 *
 * Each is true of what it finds, so the texts are as wide as the words behind them.
 */
export const questions: readonly Question[] = [
  {
    id: 'recovery-tools-down',
    text: 'Recovery tools depended on what was down',
    filters: { response: ['recovery-tools-unavailable', 'out-of-band-down', 'access-lockout'] },
  },
  {
    id: 'repair-made-it-worse',
    text: 'A rollback or another repair made it worse',
    filters: { result: ['worse'] },
  },
  {
    id: 'monitoring-blind-or-late',
    text: 'Monitoring was blind, or the alert came late',
    filters: { response: ['monitoring-blind', 'alert-late'] },
  },
  {
    id: 'backups-unusable',
    text: 'Backups could not be used when they were needed',
    filters: { response: ['backups-unusable'] },
  },
  {
    id: 'slow-to-come-back',
    text: 'The repair was known, but coming back took long',
    filters: { response: ['restart-slow'] },
  },
  {
    id: 'public-informed-late',
    text: 'The public was informed late, wrongly or not at all',
    filters: { response: ['communication-failed'] },
  },
  {
    id: 'safeguard-did-not-stop-it',
    text: 'A safeguard existed and did not stop it',
    filters: { mechanism: ['safeguard-failed'] },
  },
  {
    id: 'health-checks-misjudged',
    text: 'Health checks or scalers misjudged what was healthy',
    filters: { mechanism: ['health-check-misfire'] },
  },
  {
    id: 'retry-storm-or-herd',
    text: 'A retry storm or a thundering herd kept it down',
    filters: { mechanism: ['retry-storm', 'thundering-herd'] },
  },
  {
    id: 'failover-failed-or-harmed',
    text: 'Failover did not happen, or did harm',
    filters: { mechanism: ['failover-failed', 'failover-harmful'] },
  },
  {
    id: 'protection-did-the-damage',
    text: 'A limit meant as protection took the service down',
    filters: { mechanism: ['safety-limit-tripped'] },
  },
  {
    id: 'something-ran-out',
    text: 'Something ran out: memory, threads, disk space or numbers',
    filters: { mechanism: ['resource-exhaustion'] },
  },
  {
    id: 'bad-input-accepted',
    text: 'Bad input was accepted and acted on',
    filters: { mechanism: ['bad-input-accepted'] },
  },
  {
    id: 'data-lost',
    text: 'Data was lost, for good or for a while',
    filters: { kind: ['data-loss'] },
  },
  {
    id: 'certificate-or-token',
    text: 'A certificate expired, or a new one or a token could not be made',
    filters: { cause: ['limit-or-expiry'], mechanism: ['certificate-or-auth-failure'] },
  },
  {
    id: 'counter-or-date',
    text: 'A counter, a term or a date came to its end',
    filters: { cause: ['limit-or-expiry'] },
  },
  {
    id: 'automation-acted',
    text: 'Automation acted by itself',
    filters: { cause: ['automation-action'] },
  },
  {
    id: 'dns',
    text: 'DNS was the cause or the symptom',
    filters: { mechanism: ['dns-failure'] },
  },
  {
    id: 'routes-gone',
    text: 'Routes vanished or led the wrong way',
    filters: { mechanism: ['routing-withdrawal'] },
  },
  {
    id: 'somebody-elses-system',
    text: "Someone else's system failed",
    filters: { layer: ['third-party'] },
  },
];
