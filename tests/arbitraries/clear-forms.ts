import fc from 'fast-check';

/** Other forms of a good file that say the same: what `fix` must bring back letter by letter. */

type Choice = (count: number) => number;

const pick = (choose: Choice, forms: readonly string[]): string => forms[choose(forms.length)] ?? '';

const clockTime = /\b(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(Z|([+-]\d{2}):(\d{2}))/g;

const otherTimes = (text: string, choose: Choice): string =>
  text.replace(
    clockTime,
    (whole, day: string, clock: string, zone: string, hours?: string, minutes?: string) => {
      const hour = clock.replace(/^0/, '');
      const forms =
        zone === 'Z'
          ? [`${day} ${clock} UTC`, `${day} ${clock}Z`, `${day}T${clock}z`, `${day} ${hour} utc`]
          : [
              `${day} ${clock}${zone}`,
              `${day}T${clock}${hours ?? ''}${minutes ?? ''}`,
              `${day} ${clock} ${zone}`,
            ];
      return pick(choose, [whole, whole, ...forms]);
    },
  );

const otherDurations = (text: string, choose: Choice): string =>
  text.replace(/\bPT(\d+)H(?:(\d+)M)?(?=[,\s])/g, (whole, hours: string, minutes?: string) =>
    pick(
      choose,
      minutes
        ? [whole, `${hours}h ${minutes}m`, `${hours} h ${minutes} min`, `${hours}h${minutes}m`]
        : [whole, `${hours} hours`, `${hours}h`, `pt${hours}h`],
    ),
  );

const groups = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

const otherCounts = (text: string, choose: Choice): string =>
  text.replace(/^( *(?:- )?(?:count|reports): )(\d{4,})/gm, (whole, key: string, digits: string) =>
    pick(choose, [whole, key + groups(digits), key + groups(digits).replaceAll(',', ' ')]),
  );

const otherAddresses = (text: string, choose: Choice): string =>
  text.replace(
    /^((?: *(?:- )?(?:url|archive): )|(?: *- ))(https):\/\/([a-z.]+)(\S*)$/gm,
    (whole, key: string, scheme: string, host: string, rest: string) =>
      pick(choose, [
        whole,
        `${key}${scheme.toUpperCase()}://${host}${rest}`,
        `${key}${scheme}://${host.toUpperCase()}:443${rest}`,
        `${key}${scheme}://${host}${rest}?utm_source=x&fbclid=y`,
        `${key}${scheme}://${host}${rest}#:~:text=went%20down`,
      ]),
  );

const otherNames = (text: string, names: ReadonlyMap<string, readonly string[]>, choose: Choice): string =>
  text.replace(/^(.*\b(?:services|downstream): \[)([^\]]*)(?=\])/gm, (_whole, key: string, list: string) => {
    const ids = list.split(', ').map((id) => pick(choose, [id, ...(names.get(id) ?? [])]));
    return key + ids.join(', ');
  });

const blocksOf = (fields: string): string[] => fields.split(/(?<!^#.*\n)^(?=(?:#.*\n)*[a-z])/im);

const inSources = (fields: string, choose: Choice): string =>
  blocksOf(fields)
    .map((block) => (block.startsWith('sources:') ? otherAddresses(block, choose) : block))
    .join('');

/** Times but those of a claim about no field, which are prose. */
const inFields = (fields: string, choose: Choice): string =>
  fields
    .split(/^(?= *- )/m)
    .map((part) => (/^ *- topic/.test(part) ? part : otherTimes(part, choose)))
    .join('');

/** The fields in another order, each with what stands below it. */
function otherOrder(fields: string, choose: Choice): string {
  const blocks = blocksOf(fields);
  const shuffled: string[] = [];
  // A team's own keys have no order of ours to come back to.
  const own = blocks.filter((block) => block.startsWith('x-'));
  const ours = blocks.filter((block) => !block.startsWith('x-'));
  while (ours.length > 0) shuffled.push(...ours.splice(choose(ours.length), 1));
  return [...shuffled, ...own].join('');
}

const otherSpace = (text: string, choose: Choice): string =>
  text
    .split('\n')
    .map((line, index, lines) =>
      index === lines.length - 1 ? line : line + pick(choose, ['', '', '', ' ', '\t']),
    )
    .join('\n');

const otherEnds = (text: string, choose: Choice): string => {
  const ended = pick(choose, [text, text, text.replace(/\n$/, '')]);
  return pick(choose, ['', '', '\ufeff']) + pick(choose, [ended, ended.replaceAll('\n', '\r\n')]);
};

/**
 * A good file in other, clear forms.
 *
 * @param names other names of services by their id.
 */
export const inClearForms = (
  text: string,
  names: ReadonlyMap<string, readonly string[]>,
): fc.Arbitrary<string> =>
  fc.array(fc.nat(), { minLength: 40, maxLength: 40 }).map((numbers) => {
    let used = 0;
    const choose: Choice = (count) => (numbers[used++ % numbers.length] ?? 0) % count;
    const fences = /^---\n([^]*?)^---\n([^]*)$/m.exec(text);
    const values = (part: string): string =>
      otherNames(
        inSources(otherCounts(otherDurations(inFields(part, choose), choose), choose), choose),
        names,
        choose,
      );
    const fields = (part: string): string => otherSpace(otherOrder(values(part), choose), choose);
    const fence = (): string => `---${pick(choose, ['', '', ' ', '\t '])}\n`;
    const whole = fences
      ? fence() +
        fields(fences[1] ?? '') +
        fence() +
        otherSpace(otherTimeline(fences[2] ?? '', choose), choose)
      : fields(text);
    return otherEnds(whole, choose);
  });

const otherTimeline = (body: string, choose: Choice): string =>
  body.replace(/^- `[^`]+`/gm, (item) => otherTimes(item, choose));
