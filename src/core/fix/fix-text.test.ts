import { describe, expect, it } from 'vitest';
import type { Service } from '../registry/registry.ts';
import { fileKinds } from '../reading/file-kinds.ts';
import { fixText } from './fix-text.ts';

const service = (id: string, name: string, aliases: string[] = []): [string, Service] => [
  id,
  { id, fields: { name, aliases, kind: 'cloud', names: [{ name: `Old ${name}`, until: '2020' }] } },
];
const services = new Map([
  service('acme-cloud', 'Acme Cloud', ['AWS', 'cloudy']),
  service('acme-dns', 'Acme DNS', ['Cloudy']),
  service('chat', 'Chat'),
]);

const record = (...lines: string[]): string =>
  ['---', 'title: Acme Cloud stops for two hours', 'date: 2024-09-18', ...lines, '---', 'Text.', ''].join(
    '\n',
  );

/** The fields after date as they come out, and each fix as "before -> after". */
function fix(...lines: string[]): { lines: string[]; fixes: string[] } {
  const fixed = fixText(record(...lines), fileKinds.incidents, services);
  if (!fixed.ok) throw new Error(fixed.fault.message);
  return {
    lines: fixed.text.split('\n').slice(3, -3),
    fixes: fixed.fixes.map(({ line, before, after }) => `${line} ${before} -> ${after}`),
  };
}

describe('a value', () => {
  it('in another form is written in the allowed one, wherever it stands', () => {
    expect(
      fix(
        'cause: undisclosed # kept',
        'times:',
        '  started: 2024-09-18 04:00 UTC   # kept',
        '  ended: { at: "2024-09-18T06:00z", sources: [a] }',
        'reports:',
        '  - count: 10,600,000',
        '    window: 2024-09-18 04:00Z/2024-09-19',
        "duration: '2 hours'",
      ),
    ).toEqual({
      lines: [
        'cause: undisclosed # kept',
        'times:',
        '  started: 2024-09-18T04:00Z   # kept',
        '  ended: { at: "2024-09-18T06:00Z", sources: [a] }',
        'reports:',
        '  - count: 10600000',
        '    window: 2024-09-18T04:00Z/2024-09-19',
        "duration: 'PT2H'",
      ],
      fixes: [
        '6 2024-09-18 04:00 UTC -> 2024-09-18T04:00Z',
        '7 2024-09-18T06:00z -> 2024-09-18T06:00Z',
        '9 10,600,000 -> 10600000',
        '10 2024-09-18 04:00Z/2024-09-19 -> 2024-09-18T04:00Z/2024-09-19',
        '11 2 hours -> PT2H',
      ],
    });
  });

  it.each([
    ['times: { started: 2024-09-18 04:00 }'],
    ['times: { started: 2024-09-18 04:00 EST }'],
    ['times: { started: 2024-07-18 04:00 GMT }'],
    ['duration: about two hours'],
    ['reports: 10.6 million'],
    ['date-of-report: 2 hours'],
    ['x-own: 2 hours'],
    ['x-own: { services: [Chat], sources: ["HTTPS://a.example"] }'],
    ['duration: "2\\x20hours"'],
    ['duration: 2\n  hours'],
  ])('that needs judgement, or is not ours, stays: %s', (line) => {
    expect(fix(...line.split('\n'))).toEqual({ lines: line.split('\n'), fixes: [] });
  });

  it('of a timeline is fixed too', () => {
    const text = record().replace(
      'Text.',
      '## Timeline\n\n- `2024-09-18 04:00 UTC` It stops.\n- `noon` It goes on.',
    );
    const fixed = fixText(text, fileKinds.incidents, services);
    expect(fixed).toMatchObject({ text: text.replace('2024-09-18 04:00 UTC', '2024-09-18T04:00Z') });
  });
});

describe('a name of a service', () => {
  it.each([
    ['acme cloud', 'acme-cloud'],
    ['Acme-Cloud', 'acme-cloud'],
    ['aws', 'acme-cloud'],
    ['old chat', 'chat'],
    ['"Old Acme DNS"', '"acme-dns"'],
  ])('%s becomes its id %s', (name, id) => {
    const lines = (text: string): string[] => [
      `services: [${text}]`,
      `downstream:`,
      `  - ${text} # why`,
      `impact:`,
      `  - { services: [${text}] }`,
    ];
    expect(fix(...lines(name)).lines).toEqual(lines(id));
  });

  it.each(['cloudy', 'CLOUDY', 'acme', 'acme-clod', 'chatty'])(
    '%s could be two, or none, and stays',
    (name) => {
      expect(fix(`services: [${name}]`).fixes).toEqual([]);
    },
  );

  it('stays where its list has the id already', () => {
    expect(fix('services: [chat, Chat]').fixes).toEqual([]);
    expect(fix('services: [CHAT, Chat]').lines).toEqual(['services: [chat, Chat]']);
  });
});

describe('an address of a source', () => {
  it('becomes canonical in the short and in the long form', () => {
    expect(
      fix(
        'sources:',
        '  - HTTPS://Example.org/a?utm_source=x#:~:text=y',
        '  - { id: b, url: "https://example.org/b,c?fbclid=d" }',
        '  - id: c',
        '    archive: https://Web.Archive.org/web/1/http://Example.org/?utm_source=x',
        '    note: see https://Example.org/?utm_source=x',
      ).lines,
    ).toEqual([
      'sources:',
      '  - https://example.org/a',
      '  - { id: b, url: "https://example.org/b,c" }',
      '  - id: c',
      '    archive: https://web.archive.org/web/1/http://Example.org/?utm_source=x',
      '    note: see https://Example.org/?utm_source=x',
    ]);
  });

  it('stays where its new end would make a field of it', () => {
    expect(fix('sources:', '  - https://example.org/a:?utm_source=x').fixes).toEqual([]);
  });
});

describe('a fence', () => {
  const fix = (text: string) => fixText(text, fileKinds.services, services);

  it('loses spaces after its hyphens, and no other line does for its sake', () => {
    expect(fix('--- \nname: A\n---\t\nText\n\n--- \n')).toMatchObject({
      ok: true,
      text: '---\nname: A\n---\nText\n\n---\n',
    });
  });

  it.each(['----\nname: A\n---\n', '---\nname: A\n----\n', '---\nname: A\n', ' ---\nname: A\n---\n', ''])(
    'that is wrong otherwise leaves the file alone: %j',
    (text) => {
      expect(fix(text)).toMatchObject({ ok: false, fault: { rule: 'front-matter-fence' } });
    },
  );
});

describe('a file', () => {
  it('that YAML cannot read is left alone, with the reason', () => {
    expect(fixText(record('duration: 2 hours ', 'cause: [x'), fileKinds.incidents, services)).toMatchObject({
      ok: false,
      fault: { line: 5, message: '"[" opens here and is never closed.' },
    });
  });

  it('without a last line break gets one, be it text, fence or field', () => {
    const end = (text: string, kind: keyof typeof fileKinds) => fixText(text, fileKinds[kind], services);
    expect(end('---\nname: A\n---\nText', 'services')).toMatchObject({ text: '---\nname: A\n---\nText\n' });
    expect(end('---\nname: A\n---', 'services')).toMatchObject({ text: '---\nname: A\n---\n' });
    expect(end('claims: [a]', 'claims')).toMatchObject({ text: 'claims: [a]\n' });
  });

  it('whose fields cannot change places without changing what it says keeps their order', () => {
    const text = 'sources: [b]\nclaims: [a]\n...\n';
    expect(fixText(text, fileKinds.claims, services)).toEqual({ ok: true, text, fixes: [] });
  });

  it('of claims or settings is fixed as well', () => {
    const text =
      'sources:\n  - url: HTTPS://A.example/\nclaims:\n  - { asOf: 2024-09-18 04:00Z, services: [AWS] } \n';
    expect(fixText(text, fileKinds.claims, services)).toMatchObject({
      text: 'claims:\n  - { asOf: 2024-09-18T04:00Z, services: [acme-cloud] }\nsources:\n  - url: https://a.example/\n',
      fixes: [{ line: 1 }, { line: 2 }, { line: 4 }, { line: 4 }, { line: 4 }],
    });
    expect(fixText('tagline: b\nname: a\n', fileKinds.site, services)).toMatchObject({
      text: 'name: a\ntagline: b\n',
    });
  });

  it('whose body is beyond the limits keeps it, and its fields are fixed all the same', () => {
    const text = record('duration: 2 hours').replace('Text.', `${'*a '.repeat(200)} \nb `);
    expect(fixText(text, fileKinds.incidents, services)).toMatchObject({
      text: text.replace('2 hours', 'PT2H'),
    });
  });

  it.each(['Europe/Nowhere', 'Berlin', 'PST'])(
    'whose zone is none has its timeline put right: %s',
    (zone) => {
      const text = record(`zone: ${zone}`).replace(
        'Text.',
        '## Timeline\n\nAll times in UTC.\n\n- 10:00 It fails.',
      );
      expect(fixText(text, fileKinds.incidents, services)).toMatchObject({
        text: text.replace('- 10:00', '- `2024-09-18T10:00Z`'),
      });
    },
  );
});
