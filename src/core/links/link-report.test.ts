import { expect, it } from 'vitest';
import type { CheckedLink } from './check-links.ts';
import { formatLinkReport, summarizeLinks } from './link-report.ts';

const link = (changes: Partial<CheckedLink> = {}): CheckedLink => ({
  address: 'https://a.example/gone',
  usedIn: ['2026-07-01-example'],
  verdict: 'dead',
  outcome: { kind: 'status', status: 404 },
  ...changes,
});

it('lists what is gone and what could not be determined, and only counts the rest', () => {
  const answering = link({ address: 'https://fine.example/', verdict: 'answers' });
  const turnedAway = link({
    address: 'https://b.example/',
    verdict: 'inconclusive',
    outcome: { kind: 'status', status: 403 },
  });
  const checked = [link(), answering, turnedAway];
  const report = formatLinkReport(checked);
  expect(report).toContain(
    '3 addresses of sources were asked for. 1 no longer answer; for 1 it could not be determined.',
  );
  const [gone, inconclusive] = report.split('## Could not be determined');
  expect(gone).toContain('- `https://a.example/gone`: `status 404`; in `2026-07-01-example`\n');
  expect(inconclusive).toContain('- `https://b.example/`: `status 403`; in `2026-07-01-example`\n');
  expect(report).not.toContain('fine.example');
  expect(summarizeLinks(checked)).toBe('3 addresses: 1 answer, 1 no longer do, 1 could not be determined.');
});

it('says so when there is nothing to tell', () => {
  expect(formatLinkReport([]).match(/None\./g)).toHaveLength(2);
});

it('shows an address as code, whatever is in it', () => {
  const address = 'https://a.example/`@octocat`[x](y)<b>';
  expect(formatLinkReport([link({ address })])).toContain(`\`\`${address}\`\``);
});

it('fits into an issue', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    link({
      address: `https://a.example/${index}/${'x'.repeat(1900)}`,
      usedIn: Array<string>(50).fill('id'),
    }),
  );
  const report = formatLinkReport(many);
  expect(report.length).toBeLessThan(65_536);
  expect(report).toMatch(/The list is too long for an issue; \d+ more lines were left out\./);
  expect(report).toContain('in `id`, `id`, `id`, `id`, `id` and 45 more');
});
