import { beside, without, type StudyTable } from '../study-table.ts';

const file = 'raw-public/cos/*.txt';
const counted = 'Counted here from the tags of the 597 outages marked as unplanned, each tag once an outage.';

/** Tags of the cloud outage study. Their definitions stand in a paper that was not opened: names are all there is. */
export const gunawiTables: readonly StudyTable[] = [
  {
    id: 'gunawi-causes',
    study: 'gunawi',
    section: 'cause',
    title: 'Root causes',
    place: `${file}, tags r-`,
    base: { of: 'outages that are not tagged as of unknown cause', n: 242 },
    missing: 355,
    perRow: 'several',
    several: 62,
    recomputed: counted,
    notes: [
      'An event that took down three services of one operator is three outages here.',
      'Percentages of the 242; those of the paper may have another base.',
    ],
    parts: ['trigger'],
    categories: [
      {
        id: 'fail',
        label: 'fail',
        count: 102,
        to: beside(
          'trigger',
          ['hardware-fault'],
          'wider',
          'Any component that failed: the titles name storage and servers, and networks and power too.',
        ),
      },
      {
        id: 'upgrade',
        label: 'upgrade',
        count: 54,
        to: beside(
          'trigger',
          ['code-deploy', 'maintenance'],
          'overlaps',
          'New software and work on running systems are one tag there, two words here.',
        ),
      },
      {
        id: 'bug',
        label: 'bug',
        count: 48,
        to: without(
          'A bug is what was wrong, not what set it off. Here it is a latent defect where it had lain unnoticed, and a code deploy where it struck with its release.',
        ),
      },
      {
        id: 'config',
        label: 'config',
        count: 34,
        to: beside(
          'trigger',
          ['config-change'],
          'overlaps',
          'A wrong configuration may have been there before; a change may be right and wake something else.',
        ),
      },
      {
        id: 'cross',
        label: 'cross',
        count: 28,
        to: beside('trigger', ['dependency-failure'], 'name', 'The outage of another service came first.'),
      },
      {
        id: 'sec',
        label: 'sec',
        count: 17,
        to: beside('trigger', ['attack'], 'wider', 'Attacks, and operators that went too far against them.'),
      },
      {
        id: 'admin',
        label: 'admin',
        count: 14,
        to: beside(
          'trigger',
          ['operator-action'],
          'overlaps',
          'Eleven of the 14 carry a tag for an upgrade or the configuration too; here those are words of their own.',
        ),
      },
      {
        id: 'natdis',
        label: 'natdis',
        count: 9,
        to: beside(
          'trigger',
          ['power-or-environment'],
          'narrower',
          'Natural disasters; here power, cooling and cut cables count without one.',
        ),
      },
      {
        id: 'no-tag',
        label: '(no tag)',
        count: 12,
        to: without(
          'Not tagged as unknown, and without a tag in this copy; some of the titles tell of load.',
        ),
      },
    ],
  },
  {
    id: 'gunawi-fixes',
    study: 'gunawi',
    section: 'ending',
    title: 'Fixes',
    place: `${file}, tags f-`,
    base: { of: 'outages with at least one fix tagged', n: 140 },
    missing: 457,
    perRow: 'several',
    several: 24,
    recomputed: counted,
    notes: [],
    parts: ['endedBy'],
    categories: [
      {
        id: 'fix',
        label: 'fix',
        count: 84,
        to: without('The tag does not tell a patch from a corrected setting or a replaced part.'),
      },
      {
        id: 'restore',
        label: 'restore',
        count: 24,
        to: without('The tag does not tell restored data from a restored service.'),
      },
      {
        id: 'cross',
        label: 'cross',
        count: 20,
        to: beside(
          'endedBy',
          ['supplier-fix'],
          'name',
          'The other service was fixed: all 20 are tagged as caused by one.',
        ),
      },
      {
        id: 'add',
        label: 'add',
        count: 16,
        to: beside('endedBy', ['add-capacity'], 'overlaps', 'What was added is not said.'),
      },
      { id: 'roll', label: 'roll', count: 14, to: beside('endedBy', ['rollback'], 'name', 'Rolled back.') },
      { id: 'restart', label: 'restart', count: 7, to: beside('endedBy', ['restart'], 'name', 'Restarted.') },
    ],
  },
];
