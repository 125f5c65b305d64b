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
      'This copy is not the list of the paper. Table 3 of the paper, as others transcribed it, also has LOAD (31 outages), and 51 of BUGS where the copy has 48; its NETWORK, POWER, STORAGE, SERVER and HARDWARE (52, 21, 13, 11 and 5) add up to the 102 of “fail”. LOAD and three bugs have no tag here. Some of the 12 outages without a tag show it, and how many have several holds for the copy alone.',
      'Percentages of the 242 outages. Those of Table 3 come out as shares of all 340 causes: 16% for UPGRADE.',
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
          'Any component that failed: networks, power, storage and servers too, which the paper is said to count apart.',
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
          'Storms and lightning, and a car crash and cut cables as well. All nine are tagged as “fail” too; power that failed without such an event has that tag alone.',
        ),
      },
      {
        id: 'no-tag',
        label: '(no tag)',
        count: 12,
        to: without(
          'Not tagged as unknown, and without a tag in this copy; some of the titles tell of load, which it lost.',
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
    notes: [
      'Percentages of the 140 outages. In the paper, as a summary by others gives it, they are of all 165 fixes: 14% restore data, 12% no action, 10% add resources.',
    ],
    parts: ['endedBy'],
    categories: [
      {
        id: 'fix',
        label: 'fix',
        count: 84,
        to: without(
          'The tag does not tell a patch from a corrected setting or a replaced part, which the paper is said to count apart.',
        ),
      },
      {
        id: 'restore',
        label: 'restore',
        count: 24,
        to: beside('endedBy', ['repair-data'], 'name', 'The paper is said to call it “restore data”.'),
      },
      {
        id: 'cross',
        label: 'cross',
        count: 20,
        to: beside(
          'endedBy',
          ['supplier-fix'],
          'name',
          'The other service was fixed: all 20 are tagged as caused by one. The paper is said to call it “no action”.',
        ),
      },
      {
        id: 'add',
        label: 'add',
        count: 16,
        to: beside('endedBy', ['add-capacity'], 'name', 'The paper is said to call it “add resources”.'),
      },
      { id: 'roll', label: 'roll', count: 14, to: beside('endedBy', ['rollback'], 'name', 'Rolled back.') },
      { id: 'restart', label: 'restart', count: 7, to: beside('endedBy', ['restart'], 'name', 'Restarted.') },
    ],
  },
];
