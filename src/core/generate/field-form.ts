import {
  addressPattern,
  plainAddressPattern,
  secureAddressPattern,
  countPattern,
  datePattern,
  dayPattern,
  durationPattern,
  howManyPattern,
  idPattern,
  quantityPattern,
  timePattern,
  windowPattern,
  zonePattern,
} from '../../../schemas/patterns.ts';
import type { JsonSchema } from './json-schema.ts';
import { areAbsences, findList } from './word-lists.ts';

/** One form of a field, as one value and as the values of a list. */
interface Form {
  one: string;
  many: string;
}

const form = (one: string, many = `${one}s`): Form => ({ one, many });

const patterned = new Map(
  (
    [
      [timePattern, form('time')],
      [windowPattern, form('time, or window `A/B`', 'times or windows')],
      [durationPattern, form('duration')],
      [quantityPattern, form('number')],
      [countPattern, form('whole number')],
      [howManyPattern, form('whole number')],
      [datePattern, form('day, month or year', 'days, months or years')],
      [dayPattern, form('day')],
      [idPattern, form('id')],
      [addressPattern, form('web address', 'web addresses')],
      [plainAddressPattern, form('web address', 'web addresses')],
      [secureAddressPattern, form('web address with https:', 'web addresses with https:')],
      [zonePattern, form('time zone')],
    ] as const
  ).map(([{ source }, name]) => [source, name]),
);

const nothing = form('or a word for nothing');
const fields = form('fields, see below', 'entries, see below');
const named = form('entries by name, see below');

/** Lists up to this length are written out where they are used. */
const maxShownWords = 6;

function formOfWords(words: readonly string[]): Form {
  if (areAbsences(words)) return nothing;
  const list = findList(words);
  if (list !== undefined && words.length > maxShownWords)
    return form(`a word of the list: ${list}`, `words of the list: ${list}`);
  const shown = words.map((word) => `\`${word}\``).join(', ');
  return form(shown, shown);
}

function formOfText({ pattern, minLength = 0, maxLength }: JsonSchema): Form {
  const known = pattern === undefined ? undefined : patterned.get(pattern);
  if (known) return known;
  const least = minLength > 1 ? `${minLength} to ` : 'up to ';
  const size = maxLength === undefined ? '' : `, ${least}${maxLength} characters`;
  return form(`text${size}`, `texts${size}`);
}

const unique = (forms: readonly Form[]): Form[] => [
  ...new Map(forms.map((each) => [each.one, each])).values(),
];

/** The forms among which a field may choose. */
function alternatives(part: JsonSchema): Form[] {
  if (part.anyOf) {
    const single = unique(part.anyOf.filter(({ items }) => !items).flatMap(alternatives));
    const lists = part.anyOf.flatMap(({ items }) => (items ? [unique(alternatives(items))] : []));
    return [
      ...single,
      ...lists.map((items) => (isWithin(items, single) ? form('a list of them') : listForm(items))),
    ];
  }
  if (part.enum) return [formOfWords(part.enum.map(String))];
  if (part.prefixItems) return [form('pair of ids', 'pairs of ids')];
  if (part.items) return [listForm(unique(alternatives(part.items)))];
  if (typeof part.additionalProperties === 'object') return [named];
  return [part.properties ? fields : formOfText(part)];
}

const isWithin = (items: readonly Form[], single: readonly Form[]): boolean =>
  items.every(({ one }) => single.some((each) => each.one === one));

const listForm = (items: readonly Form[]): Form =>
  form(`list of ${items.map(({ many }) => many).join(', or of ')}`);

/** The form of a field in the words of the guide: "list of ids", "time, or a word for nothing". */
export function formOf(part: JsonSchema): string {
  const all = alternatives(part);
  const values = all.filter((each) => each !== nothing).map(({ one }) => one);
  return [values.join('; or '), ...(all.includes(nothing) ? [nothing.one] : [])].join(', ');
}
