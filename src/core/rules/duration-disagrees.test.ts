import { expect, it } from 'vitest';
import { problemsOf, written } from '../../../tests/builders/checked-incident.ts';

const rulesOf = (fields: string, services = '[cloud]') =>
  problemsOf(written({ services, fields }))
    .filter(({ rule }) => rule === 'duration-disagrees')
    .map(({ message }) => message);
/** 895 minutes, as the text of a real report had it against 748 in its fields. */
const span = 'times: { started: 2026-07-01T02:00Z, ended: 2026-07-01T16:55Z }';

it.each(['PT14H55M', 'PT15H', 'PT13H30M', 'PT16H20M', 'PT14H+', 'PT15H~', 'unknown', 'PT13H..PT14H'])(
  'a stated duration of %s agrees with 14 h 55 min to within a tenth',
  (stated) => {
    expect(rulesOf(`${span}\nduration: ${stated}`)).toEqual([]);
  },
);

it.each([
  ['PT12H28M', 'shorter'],
  ['PT13H15M', 'shorter'],
  ['PT16H35M', 'longer'],
  ['PT20H+', 'longer'],
  ['PT10H-', 'shorter'],
])('a stated duration of %s is %s by more than a tenth', (stated, how) => {
  const [message, ...more] = rulesOf(`${span}\nduration: ${stated}`);
  expect(message).toContain(
    `more than a tenth ${how} than started and ended allow (14 h 54 min to 14 h 56 min)`,
  );
  expect(more).toEqual([]);
});

const windows = `${span}
impact:
  - { services: [cloud], effect: errors, from: 2026-07-01T02:00Z, to: 2026-07-01T03:00Z }
  - { services: [cloud], effect: errors, from: 2026-07-01T16:00Z, to: 2026-07-01T16:55Z }
duration: PT1H55M`;

it('a stated duration may be that of the windows, where they speak for all services', () => {
  expect(rulesOf(windows)).toEqual([]);
  expect(rulesOf(windows, '[cloud, cloud-dns]')).toHaveLength(1);
});
