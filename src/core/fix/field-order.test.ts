import { describe, expect, it } from 'vitest';
import { orderFields } from './field-order.ts';

const order = (...lines: string[]) => orderFields(`${lines.join('\n')}\n`, 2, ['a', 'b', 'c', 'd']);
const ordered = (...lines: string[]): string[] =>
  order(...lines)
    .text.split('\n')
    .slice(0, -1);

describe('the fields of a file', () => {
  it('come in the order of the schema, and what was moved is told', () => {
    expect(order('b: 1', 'd: 2', 'a: 3')).toEqual({
      text: 'a: 3\nb: 1\nd: 2\n',
      fixes: [{ line: 2, what: 'order of fields', before: 'b, d, a', after: 'a, b, d' }],
    });
    expect(order('a: 1', 'b: 2').fixes).toEqual([]);
  });

  it("are followed by a team's own, in their order", () => {
    expect(ordered('x-b: 1', 'b: 2', 'x-a: 3', 'a: 4')).toEqual(['a: 4', 'b: 2', 'x-b: 1', 'x-a: 3']);
  });

  it('move with all that stands below them', () => {
    expect(
      ordered(
        'b:',
        '  - c: 1',
        '    # inside',
        '    a: 2',
        '',
        '  - |',
        '    # text',
        '',
        '    a: b',
        'a: 1',
      ),
    ).toEqual([
      'a: 1',
      'b:',
      '  - c: 1',
      '    # inside',
      '    a: 2',
      '',
      '  - |',
      '    # text',
      '',
      '    a: b',
    ]);
  });

  it('move with the comments directly above them and beside them', () => {
    expect(ordered('b: 1 # beside b', '# of a', '#  and more', 'a: 2 # beside a')).toEqual([
      '# of a',
      '#  and more',
      'a: 2 # beside a',
      'b: 1 # beside b',
    ]);
    expect(ordered('# of b', 'b:', '  - c', '# of a', 'a: 2')).toEqual([
      '# of a',
      'a: 2',
      '# of b',
      'b:',
      '  - c',
    ]);
    expect(ordered('b:', '  k: c', '# of a', 'a: 2')).toEqual(['# of a', 'a: 2', 'b:', '  k: c']);
    expect(ordered('b: [', '  c ]', '# of a', 'a: 2')).toEqual(['# of a', 'a: 2', 'b: [', '  c ]']);
    expect(ordered('b:', '# of a', 'a: 2')).toEqual(['# of a', 'a: 2', 'b:']);
  });

  it('leave comments that stand apart, or deeper, where they belong', () => {
    expect(ordered('# of the file', '', '# of b', 'b: 1', 'a: 2')).toEqual([
      '# of the file',
      '',
      'a: 2',
      '# of b',
      'b: 1',
    ]);
    expect(ordered('b:', '  - c', '  # the end of b', 'a: 2')).toEqual([
      'a: 2',
      'b:',
      '  - c',
      '  # the end of b',
    ]);
    expect(ordered('# yaml-language-server: $schema=x', 'b: 1', 'a: 2')).toEqual([
      '# yaml-language-server: $schema=x',
      'a: 2',
      'b: 1',
    ]);
  });

  it('may be indented, quoted, empty or without a value', () => {
    expect(ordered('  b: 1', '  # of a', '  "a": 2')).toEqual(['  # of a', '  "a": 2', '  b: 1']);
    expect(ordered('c:', 'b: ""', 'a:')).toEqual(['a:', 'b: ""', 'c:']);
  });

  it.each([[['b: 1', 'unknown: 2', 'a: 3']], [['{ b: 1, a: 2 }']], [['# nothing']], [['- b', '- a']]])(
    'stay as they are in %j',
    (lines) => {
      expect(ordered(...lines)).toEqual(lines);
    },
  );
});
