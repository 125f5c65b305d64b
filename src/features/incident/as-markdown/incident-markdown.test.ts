import { describe, expect, it } from 'vitest';
import { nodesOf, readMarkdown } from '../../../../tests/builders/read-markdown.ts';
import {
  claim,
  figure,
  impactEntry,
  record,
  report,
  source,
  time,
  times,
} from '../../../../tests/builders/record.ts';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { parseMarkdown } from '../../../core/markdown/parse.ts';
import { incidentMarkdown } from './incident-markdown.ts';

const site = {
  name: 'Example Knowledge Base',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const address = (path: string): string => `https://example.org/base${path}`;
const written = (
  changes: Partial<IncidentRecord> = {},
  body = 'It opened.\n\n## What happened\n\nIt broke.',
) => incidentMarkdown(record(changes), parseMarkdown(body), { site, address });

describe('a record as Markdown', () => {
  it('says what it is, where it stands, in which revision and under which licence', () => {
    const text = written({ changes: [{ on: '2024-10-01', what: 'The end was corrected.' }] });
    expect(text).toMatch(/^# Acme Cloud cannot change anything for seven hours\n/);
    expect(text).toContain(
      'An incident record of Example Knowledge Base, revision 2: <https://example.org/base/incidents/2024-09-18-acme-cloud/>',
    );
    expect(text).toContain('Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)');
    expect(text).toContain('- 1 October 2024: The end was corrected.');
    expect(text).toContain('State of 1 October 2024, revision 2.');
    expect(text).toContain('<https://example.org/base/api/v2/incidents/2024-09-18-acme-cloud.json>');
  });

  it('gives each value its sources as footnotes, and each source its address', () => {
    const text = written();
    expect(text).toContain('    - Limit or expiry[^1]');
    expect(text).toContain(
      "[^1]: What happened on 18 September. Acme, Operator's post-mortem. <https://acme.example/report>",
    );
    expect(text).toContain('[^2]: A day without shops. The Daily Example, Press.');
  });

  it('keeps what contradicts it beside the value, with why', () => {
    const text = written({
      claims: [
        claim(),
        claim({ field: 'duration', printed: 'two days', values: ['P2D'], status: 'rejected', against: [] }),
      ],
      reports: { entries: [report(), report({ status: 'unverified', why: 'It names no source' })] },
    });
    expect(text).toContain('2 published values contradict this record');
    expect(text).toContain(
      '**Mistaken:** “since about 5 am”[^2], read as `2024-09-18T05:00Z~`. Why: The first complaint came earlier.[^1]',
    );
    expect(text).toContain(
      '**Rejected:** “two days”[^2], read as `P2D`. Why: The first complaint came earlier.',
    );
    expect(text).toMatch(/\*\*Unverified:\*\* 86,000 \(.*\)\[\^1\]\. Why: It names no source\./);
  });

  it('tells times, impact, figures and follow-ups', () => {
    const text = written({
      times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T11:00Z' }),
      timeline: [{ at: time('2024-09-18T04:00Z'), text: 'The certificate expires.', sources: ['paper'] }],
      impact: [impactEntry()],
      figures: [figure()],
      followUps: {
        entries: [{ text: 'Watch it', kind: 'detect', state: 'promised', sources: ['report'] }],
      },
    });
    expect(text).toContain('- 04:00 UTC: **Impact began.** The certificate expires.[^1][^2]');
    expect(text).toContain('- **Acme Cloud:** Errors, 04:00 UTC to 11:00 UTC');
    expect(text).toContain('- **Revenue lost:** US$1.5 million');
    expect(text).toContain('- Watch it (Detect, promised)[^1]');
  });

  it('tells what a team has of its own, as the page does', () => {
    const fields = {
      severity: { label: 'Severity', show: 'facts' as const },
      ticket: { label: 'Ticket', type: 'link' as const, audience: 'internal' as const },
    };
    const extra = { severity: 'SEV1', ticket: 'https://tickets.example/1', 'x-team': ['a', 'b'] };
    const text = incidentMarkdown(record({ extra }), parseMarkdown('x'), {
      site: { ...site, fields },
      address,
    });
    expect(text).toContain('- **Severity:** SEV1');
    expect(text).toContain(
      '## Also recorded\n\n- **Ticket:** (internal) <https://tickets.example/1>\n- **x-team:** a; b',
    );
  });

  it('puts what is not known behind what is, and the timeline once', () => {
    const text = written({}, 'It opened.\n\n## What is not known\n\nWhy.\n\n## What happened\n\nIt broke.');
    expect(text.indexOf('## What is not known')).toBeGreaterThan(text.indexOf('## What happened'));
    expect(text.indexOf('## Timeline')).toBeGreaterThan(text.indexOf('It broke.'));
    expect(text.match(/## What is not known/g)).toHaveLength(1);
  });

  it('puts what is written beside the list of the timeline before and after it', () => {
    const entry = { at: time('2024-09-18T04:00Z'), text: 'The certificate expires.', sources: ['paper'] };
    const text = written(
      { timeline: [entry] },
      'It opened.\n\n## Timeline\n\nIn *UTC* [@paper].\n\n- `2024-09-18T04:00Z` The certificate expires.\n\n### Later\n\nNothing.\n',
    );
    const [, timeline = ''] = text.split('## Timeline\n');
    expect(timeline).toMatch(
      /^\nIn _UTC_ \[\^\d\]\.\n\n- .*The certificate expires\.[^]*\n\n\*\*Later\*\*\n\nNothing\.\n/,
    );
  });

  it('begins with the first paragraph where the record says nothing of its own', () => {
    const text = written({ cause: { ...record().cause, text: undefined } });
    expect(text.indexOf('It opened.')).toBeLessThan(text.indexOf('## Facts'));
    expect(text.match(/It opened\./g)).toHaveLength(1);
  });

  it('says of a draft and of a withdrawn record what they are', () => {
    expect(written({ review: 'draft' })).toContain('A draft: not yet checked');
    const withdrawn = { on: '2024-12-01', why: 'It never happened', see: '2024-09-19-other' };
    expect(written({ withdrawn })).toContain(
      'Withdrawn on 1 December 2024: It never happened. See [2024-09-19-other](https://example.org/base/incidents/2024-09-19-other/).',
    );
  });
});

describe('the write-up in it', () => {
  it('cites by the same footnotes, and leaves unknown citations as they are written', () => {
    expect(written({}, 'x\n\n## A\n\nSaid [@report; @paper], not [@nobody].')).toContain(
      String.raw`Said [^1][^2], not \[@nobody].`,
    );
  });

  it('leads to the web by https, to pages of ours by full addresses, and nowhere else', () => {
    const text = written(
      {},
      'x\n\n## A\n\n[a](https://a.example/x) [b](/services/b/) [c](#section-a) [d](javascript:alert(1)) [e](//evil.example) [f](http://f.example)',
    );
    expect(text).toContain(
      '[a](https://a.example/x) [b](https://example.org/base/services/b/) [c](https://example.org/base/incidents/2024-09-18-acme-cloud/#section-a) d e f',
    );
  });

  it('keeps its notes apart from the sources, and shows no HTML and no images', () => {
    const text = written({}, 'x\n\n## A\n\nA note.[^1] <b>x</b> ![y](https://y.example)\n\n[^1]: Its text.');
    expect(text).toContain('A note.[^note-1] x');
    expect(text).toContain('[^note-1]: Its text.');
    expect(text).not.toMatch(/<b>|y\.example/);
  });
});

it('an address of a source that is none of the web leads nowhere', () => {
  const text = written({ sources: [source({ url: 'javascript:alert(1)', archive: 'data:text/html,x' })] });
  const links = nodesOf(readMarkdown(text)).flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
});
