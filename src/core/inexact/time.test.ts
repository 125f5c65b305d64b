import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedTime } from '../../../schemas/record.ts';
import { writtenText } from '../../../tests/arbitraries/written-text.ts';
import { earliestOf, latestOf } from './instants.ts';
import { parseDay, parseTime, parseWindow } from './time.ts';
import { runs } from '../../../tests/setup/runs.ts';

const read = (text: string, zone?: string): RecordedTime => {
  const parsed = parseTime(text, zone);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
};

const bounds = (text: string, zone?: string) => {
  const { earliest, latest } = read(text, zone);
  return [earliest, latest];
};

const faultOf = (text: string, zone?: string) => {
  const parsed = parseTime(text, zone);
  if (parsed.ok) throw new Error(`"${text}" was taken for a time`);
  return parsed.fault;
};

describe('a time', () => {
  it.each([
    ['2021-10-04T15:39:20Z', '2021-10-04T15:39:20Z', '2021-10-04T15:39:21Z', 'second'],
    ['2021-10-04T15:39Z', '2021-10-04T15:39:00Z', '2021-10-04T15:40:00Z', 'minute'],
    ['2021-10-04T15Z', '2021-10-04T15:00:00Z', '2021-10-04T16:00:00Z', 'hour'],
    ['2021-10-04', '2021-10-04T00:00:00Z', '2021-10-05T00:00:00Z', 'day'],
    ['2021-10', '2021-10-01T00:00:00Z', '2021-11-01T00:00:00Z', 'month'],
    ['2021', '2021-01-01T00:00:00Z', '2022-01-01T00:00:00Z', 'year'],
  ])('%s is somewhere in its smallest unit', (text, earliest, latest, precision) => {
    expect(bounds(text)).toEqual([earliest, latest]);
    expect(read(text)).toMatchObject({ text, precision, qualifier: 'exact' });
  });

  it.each([
    ['2021-10-04T15:39:20Z~', '2021-10-04T15:24:20Z', '2021-10-04T15:54:21Z'],
    ['2021-10-04T15:39Z~', '2021-10-04T15:24:00Z', '2021-10-04T15:55:00Z'],
    ['2021-10-04T15Z~', '2021-10-04T14:00:00Z', '2021-10-04T17:00:00Z'],
    ['2021-10-04~', '2021-10-03T00:00:00Z', '2021-10-06T00:00:00Z'],
    ['2021-10~', '2021-09-01T00:00:00Z', '2021-12-01T00:00:00Z'],
    ['2021-03~', '2021-02-01T00:00:00Z', '2021-05-01T00:00:00Z'],
    ['2021~', '2020-01-01T00:00:00Z', '2023-01-01T00:00:00Z'],
  ])('%s is about then: a quarter of an hour either way, else one unit', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
    expect(read(text).qualifier).toBe('about');
  });

  it('may be open on one side', () => {
    expect(bounds('2021-10-04T15:39Z+')).toEqual(['2021-10-04T15:39:00Z', null]);
    expect(bounds('2021-10-04-')).toEqual([null, '2021-10-05T00:00:00Z']);
    expect(read('2021-10-04T15:39Z+').qualifier).toBe('at-least');
    expect(read('2021-10-04-').qualifier).toBe('at-most');
  });

  it('may lie between two, and is as coarse as the coarser one', () => {
    expect(bounds('2021-10-04T22:45Z..2021-10-04T22:50Z')).toEqual([
      '2021-10-04T22:45:00Z',
      '2021-10-04T22:51:00Z',
    ]);
    expect(read('2021-10-04T22:45Z..2021-10-05')).toMatchObject({ precision: 'day', qualifier: 'between' });
  });

  it('keeps to the offset that was written', () => {
    expect(bounds('2021-10-04T11:39-04:00')).toEqual(bounds('2021-10-04T15:39Z'));
    expect(bounds('2021-10-04T21+05:30')).toEqual(['2021-10-04T15:30:00Z', '2021-10-04T16:30:00Z']);
    expect(read('2021-10-04T11:39-04:00').text).toBe('2021-10-04T11:39-04:00');
  });
});

describe('the instants of a time', () => {
  it.each([
    ['2021-10-04T15:39:20Z', ['2021-10-04T15:39:20Z']],
    ['2021-10-04T11:39-04:00~', ['2021-10-04T15:39:00Z']],
    ['2021-10-04T15Z~', ['2021-10-04T15:00:00Z']],
    ['2021-10-04T15:39Z+', ['2021-10-04T15:39:00Z']],
    ['2021-10-04T15:39Z-', ['2021-10-04T15:39:00Z']],
    ['2021-10-04T22Z..2021-10-04T22:50:10Z', ['2021-10-04T22:00:00Z', '2021-10-04T22:50:10Z']],
    ['2021-10', ['2021-10-01T00:00:00Z']],
  ])('of %s are kept as they were written', (text, written) => {
    expect(read(text).written).toEqual(written);
  });
});

describe('a time without a clock', () => {
  it('is a day of its zone', () => {
    expect(bounds('2022-02-19', 'Australia/Sydney')).toEqual([
      '2022-02-18T13:00:00Z',
      '2022-02-19T13:00:00Z',
    ]);
    expect(bounds('2022-07-19', 'Australia/Sydney')).toEqual([
      '2022-07-18T14:00:00Z',
      '2022-07-19T14:00:00Z',
    ]);
  });

  it('has the hours of the day on which the clocks change', () => {
    expect(bounds('2021-10-03', 'Australia/Sydney')).toEqual([
      '2021-10-02T14:00:00Z',
      '2021-10-03T13:00:00Z',
    ]);
  });

  it('is widened on the calendar of its zone', () => {
    expect(bounds('2021-02~', 'Australia/Sydney')).toEqual(['2020-12-31T13:00:00Z', '2021-03-31T13:00:00Z']);
    expect(bounds('2021-10-02~', 'Australia/Sydney')).toEqual([
      '2021-09-30T14:00:00Z',
      '2021-10-03T13:00:00Z',
    ]);
  });

  it('leaves a time with a clock as it is', () => {
    expect(bounds('2022-02-19T07:15Z', 'Australia/Sydney')).toEqual(bounds('2022-02-19T07:15Z'));
  });
});

describe('what is no time', () => {
  it.each(['2021-02-30', '2021-13', '2021-10-04T24:61Z', '2021-10-04T15:60Z', '2021-10-04T15:39+25:00'])(
    '%s is told to be out of range',
    (text) => {
      expect(faultOf(text).message).toBe(
        `"${text}" is in the right format, but does not exist: a day, hour or minute is out of range.`,
      );
    },
  );

  it('suggests what a local time may mean, with the offsets of that very day', () => {
    expect(faultOf('2021-10-04 15:39').write).toBe(
      '2021-10-04T15:39Z (UTC), 2021-10-04T15:39-04:00 (New York), 2021-10-04T15:39+01:00 (London), 2021-10-04T15:39-07:00 (San Francisco)',
    );
    expect(faultOf('2024-03-05T9:05~').write).toBe(
      '2024-03-05T09:05Z~ (UTC), 2024-03-05T09:05-05:00~ (New York), 2024-03-05T09:05+00:00~ (London), 2024-03-05T09:05-08:00~ (San Francisco)',
    );
  });

  it('suggests only what it would read itself', () => {
    const write = faultOf('2024-03-05 09:05').write ?? '';
    for (const suggestion of write.split(', '))
      expect(parseTime(suggestion.split(' ')[0] ?? '').ok).toBe(true);
    expect(faultOf('2021-02-30 10:00').write).toBeUndefined();
    expect(faultOf('2021-02-03 25:00').write).toBeUndefined();
  });

  it('turns a clear time in another form into ours', () => {
    expect(faultOf('2021-10-04 15:39 UTC').write).toBe('2021-10-04T15:39Z');
    expect(faultOf('2021-10-04 9:05 +0200~').write).toBe('2021-10-04T09:05+02:00~');
  });

  it('guesses nothing from the letters of a zone', () => {
    expect(faultOf('2021-10-04 12:00 XST')).not.toHaveProperty('write');
    expect(faultOf('2021-10-04 12:00 EST')).not.toHaveProperty('replaces');
    expect(faultOf('2021-10-04 12:00 EST').write).toBe(
      '2021-10-04T12:00-04:00 (if the clock is right), 2021-10-04T12:00-05:00 (if EST is right)',
    );
    expect(faultOf('2021-10-04 12:00 EST').message).toContain('"EST"');
  });

  it('turns a range round that runs backwards', () => {
    expect(faultOf('2021-10-05..2021-10-04').write).toBe('2021-10-04..2021-10-05');
  });

  it('says that a window is none', () => {
    expect(faultOf('2021-10-04/2021-10-05').message).toContain('is a window');
  });

  it.each(['', ' ', '2021-10-04T15:39', '04.10.2021', 'yesterday', '2021-10-04Z', '~', '2021~~', '２０２１'])(
    'refuses %j',
    (text) => {
      expect(faultOf(text).allowed).toContain('for example 2021-10-04T15:39Z');
    },
  );
});

describe('a window', () => {
  const window = (text: string) => {
    const parsed = parseWindow(text, 'UTC');
    if (!parsed.ok) throw new Error(parsed.fault.message);
    return [parsed.value.from.earliest, parsed.value.to.latest];
  };

  it('runs from one time to another', () => {
    expect(window('2021-10-04T15:39Z/2021-10-04T22:45Z')).toEqual([
      '2021-10-04T15:39:00Z',
      '2021-10-04T22:46:00Z',
    ]);
  });

  it('may be one time in its whole width', () => {
    expect(window('2021-10-04')).toEqual(['2021-10-04T00:00:00Z', '2021-10-05T00:00:00Z']);
  });

  it.each([
    [
      '2021-10-05/2021-10-04',
      'The window "2021-10-05/2021-10-04" ends before it begins.',
      '2021-10-04/2021-10-05',
    ],
    ['2021-10-04/2021-02-30', '"2021-02-30" is in the right format', undefined],
    [
      '2021-10-04T15:39Z/2021-10-04 16:00 UTC',
      '"2021-10-04 16:00 UTC" is a clear time',
      '2021-10-04T15:39Z/2021-10-04T16:00Z',
    ],
    ['a/b/c', '"a/b/c" has more than two ends.', undefined],
  ])('%s is refused', (text, message, write) => {
    const parsed = parseWindow(text);
    if (parsed.ok) throw new Error('was read');
    expect(parsed.fault.message).toContain(message);
    expect(parsed.fault.write).toBe(write);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(parseDay('2024-02-29')).toEqual({ ok: true, value: '2024-02-29' });
    expect(parseDay('2023-02-29')).toMatchObject({
      ok: false,
      fault: { message: '"2023-02-29" does not exist in the calendar.' },
    });
    expect(parseDay('2023-02')).toMatchObject({ ok: false, fault: { message: '"2023-02" is not a day.' } });
  });
});

describe('reading', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(writtenText, fc.constantFrom('UTC', 'Australia/Sydney'), (text, zone) => {
        for (const parsed of [parseTime(text, zone), parseWindow(text, zone), parseDay(text)])
          if (!parsed.ok) expect(parsed.fault.message).not.toBe('');
      }),
      { numRuns: runs(2000) },
    );
  });

  it('gives a stretch with something in it', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        const parsed = parseTime(text);
        if (!parsed.ok) return;
        expect(earliestOf(parsed.value)).toBeLessThan(latestOf(parsed.value));
      }),
      { numRuns: runs(2000) },
    );
  });
});
