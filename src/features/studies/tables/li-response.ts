import { beside, without, type StudyTable } from '../study-table.ts';

const detection: StudyTable = {
  id: 'li-detection',
  study: 'li',
  section: 'detection',
  title: 'How faults were detected',
  place: 'Section IV-D; detection.method of the data',
  base: { of: 'post-mortems that record how the fault was detected', n: 137 },
  missing: 217,
  perRow: 'one',
  recomputed:
    'The paper prints 38.7% and 93.4%. Counted here in the data, which hold 137 records with a method, as 38.7% of 354 are. The 217 are what is left of 354; the data have 219, since they hold 356 records: 218 without a method and one that says “unknown”.',
  notes: [],
  parts: ['detectedBy'],
  categories: [
    {
      id: 'automatic',
      label: 'Automatic',
      includes: 'Monitoring and telemetry of the provider.',
      count: 128,
      percent: '93.4',
      to: beside('detectedBy', ['monitoring'], 'same', 'An automatic check of the operator’s own.'),
    },
    {
      id: 'manual',
      label: 'Manual',
      includes: 'Engineers who watched during a change, and a few from reports of users.',
      count: 9,
      to: beside('detectedBy', ['staff', 'users'], 'same', 'Two words here.'),
    },
  ],
};

const mitigation: StudyTable = {
  id: 'li-mitigation',
  study: 'li',
  section: 'ending',
  title: 'Mitigation actions',
  place: 'Table VIII, with Section IV-F',
  base: { of: 'all faults', n: 354 },
  perRow: 'several',
  notes: ['The actions of Table VIII add up to 640.'],
  parts: ['endedBy'],
  categories: [
    {
      id: 'replacement',
      label: 'Replacement',
      includes: 'Correct configuration put in, backlog cleared, hardware replaced, failover.',
      count: 113,
      percent: '32',
      to: beside(
        'endedBy',
        ['repair-config', 'failover', 'replace-hardware'],
        'overlaps',
        'Three words here. A cleared backlog is none of them; traffic that was redirected is a failover here and flow control there, and restored power is repaired hardware here and not named there.',
      ),
    },
    {
      id: 'fixing',
      label: 'Fixing',
      includes: 'Bugs patched, builds rolled out against incompatibility.',
      count: 90,
      percent: '25.4',
      to: beside(
        'endedBy',
        ['fix-forward'],
        'wider',
        'New code; and also what ended 12 hardware failures (Fig. 8), such as a repaired fibre, which is repaired hardware here.',
      ),
    },
    {
      id: 'isolation',
      label: 'Isolation',
      includes: 'Faulty components or services taken off; roll-outs, maintenance and tasks stopped.',
      count: 87,
      percent: '24.6',
      to: beside('endedBy', ['isolate', 'halt-change'], 'same', 'Two words here.'),
    },
    {
      id: 'rollback',
      label: 'Rollback',
      includes: 'A roll-out, feature, code or configuration taken back.',
      count: 82,
      percent: '23.2',
      to: beside('endedBy', ['rollback'], 'same', 'The earlier version was put in place again.'),
    },
    {
      id: 'flow-control',
      label: 'Flow control',
      includes: 'Requests limited, traffic reduced or redirected.',
      count: 72,
      percent: '20.3',
      to: beside('endedBy', ['shed-load'], 'wider', 'Traffic that is redirected is a failover here.'),
    },
    {
      id: 'scaling',
      label: 'Scaling',
      includes: 'Capacity or quota added.',
      count: 47,
      percent: '13.3',
      to: beside('endedBy', ['add-capacity'], 'same', 'More of what there was.'),
    },
    {
      id: 're-action',
      label: 'Re-action',
      includes: 'Components restarted or deployed again, a new leader elected.',
      count: 41,
      percent: '11.6',
      to: beside('endedBy', ['restart'], 'wider', 'Deployed again, and a new leader, are other words here.'),
    },
    {
      id: 'self-healing',
      label: 'Self-healing',
      includes:
        'Without any intervention of people: load was worked off, an inadvertent restart was over, or the system recovered automatically.',
      count: 27,
      percent: '7.6',
      to: beside(
        'endedBy',
        ['wait'],
        'wider',
        'It ended by itself; there also by an automatic recovery, and here automation in the place of people is an action, such as a failover.',
      ),
    },
    {
      id: 'others',
      label: 'Others',
      includes: 'Not clear, or none of the above.',
      count: 81,
      percent: '22.9',
      to: without('What is left over.'),
    },
  ],
};

/** Figures of Li et al. on detection and mitigation; labels and figures as printed, what a category includes in our words. */
export const liResponse: readonly StudyTable[] = [detection, mitigation];
