import { addressPattern, secureAddressPattern } from '../../../schemas/patterns.ts';
import type { WrittenForm } from '../../../schemas/values.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseCount, parseQuantity } from '../inexact/quantity.ts';
import { explainDay, explainTime, explainWindow } from '../inexact/time-faults.ts';
import type { Parsed } from '../inexact/written.ts';
import type { Fault, RuleFault } from '../problem.ts';
import type { RuleId } from '../rule-catalogue.ts';

/** A text in quotation marks, the middle of a long one left out; "this" for what is no text. */
export const quote = (value: unknown): string =>
  typeof value !== 'string' ? 'this' : JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value);

const faultOf = (parsed: Parsed<unknown>): Fault | undefined => (parsed.ok ? undefined : parsed.fault);

/** Lower-case letters, digits and hyphens from any text; empty where it has none. */
const toId = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** How a text that has not a form is explained: the rule, and the fault of the text alone. */
interface Form {
  rule: RuleId;
  explain: (text: string, name: string) => Fault | undefined;
}

const simple =
  (what: string, allowed: string) =>
  (text: string): Fault => ({ message: `${quote(text)} is not ${what}.`, allowed });

/** Whether an address has nothing wrong but its host or port, and those are of ordinary characters. */
function hasUnusableHost(address: string): boolean {
  const [origin] = /^https?:\/\/[\w.:-]+(?=[/?#]|$)/.exec(address) ?? [];
  return origin !== undefined && !addressPattern.test(origin);
}

/** An address of which only the scheme is missing; `undefined` for what nobody would read as one. */
function withScheme(text: string): string | undefined {
  const whole = `https://${text.replace(/^(?:https?:)?\/{0,2}/i, '')}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(whole.slice('https://'.length)) && addressPattern.test(whole)
    ? whole
    : undefined;
}

const explainAddress = (text: string, schemes = 'https:// or http://'): Fault =>
  hasUnusableHost(text)
    ? {
        message: `${quote(text)} has a host or a port that no program can follow.`,
        allowed: 'a host such as example.org, and a port, if one is needed, of at most 65535',
      }
    : {
        message: `${quote(text)} is not a web address.`,
        write: withScheme(text),
        allowed: `an address that begins with ${schemes}, with no "@" before its path and the host in ASCII letters`,
      };

const forms: Record<WrittenForm, Form> = {
  time: { rule: 'bad-time', explain: explainTime },
  window: { rule: 'bad-time', explain: explainWindow },
  duration: { rule: 'bad-duration', explain: (text) => faultOf(parseDuration(text)) },
  count: { rule: 'bad-count', explain: (text) => faultOf(parseCount(text)) },
  quantity: { rule: 'bad-number', explain: (text) => faultOf(parseQuantity(text)) },
  date: {
    rule: 'bad-day',
    explain: (text) => ({
      ...explainDay(text, false),
      allowed: 'a day, a month or a year, as precise as it is known: 2021-10-04, 2021-10 or 2021',
    }),
  },
  day: { rule: 'bad-day', explain: (text, name) => explainDay(text, name === 'date') },
  id: {
    rule: 'bad-id',
    explain: (text) => ({
      message: `${quote(text)} is not an id.`,
      allowed: 'lower-case letters, digits and single hyphens, for example facebook-login',
      write: toId(text) || undefined,
    }),
  },
  address: {
    rule: 'bad-address',
    explain: (text) => explainAddress(text),
  },
  'plain-address': {
    rule: 'bad-address',
    explain: (text) =>
      addressPattern.test(text)
        ? {
            message: `${quote(text)} has a query or a fragment, and paths are put after this address.`,
            allowed: 'an address without "?" and "#"',
            write: text.split(/[?#]/)[0],
          }
        : explainAddress(text),
  },
  'secure-address': {
    rule: 'bad-address',
    explain: (text) => {
      if (!addressPattern.test(text)) return explainAddress(text, 'https://');
      const secure = text.replace(/^http:/, 'https:');
      return {
        message: `${quote(text)} is an address without encryption.`,
        allowed: 'an address that begins with https://',
        write: secureAddressPattern.test(secure) ? secure : undefined,
      };
    },
  },
  zone: {
    rule: 'bad-zone',
    explain: simple('a time zone name', 'an IANA name such as Australia/Sydney, or UTC'),
  },
};

/** Forms that only the site's settings have. */
const settingForms: Record<string, string> = {
  'base-path': 'a path that begins with "/", for example /hindsight/',
  language: 'the tag of a language, for example en, ja or pt-BR',
  branch: 'the name of a branch, for example main',
  colour: 'six hexadecimal digits, for example "#17497d"',
  fonts: `families as in CSS, for example "Inter, 'Helvetica Neue', sans-serif"`,
  picture: 'an SVG, PNG, WebP or JPEG by its path in public/, for example /logo.svg',
  folder: 'folders of the repository, for example docs/incidents, or "."',
  'address-form':
    'none, or an address in which {branch}, {path}, {line}, {id} and {title} may stand, for example https://git.example/edit/{branch}/{path}',
  'suggest-form':
    'an address in which {link} and {sentence} may stand, for example https://git.example/new?text={link}%20{sentence}',
  'field-name':
    'a name of at most 40 letters, digits and single hyphens that begins with a lower-case letter, for example severity; not constructor, toString and the like',
  'plain-number': 'a number without separators and marks, for example 42 or -0.5',
  'how-many': 'a whole number from 0 to 9999, for example 300',
};

/** Says why a text is not in the expected format, which zod names by the message of the issue. */
export function explainForm(form: string, text: string, name: string): RuleFault {
  if (text === '')
    return {
      rule: 'empty-field',
      message: `${name} is empty.`,
      allowed: 'a value; an optional field is left out',
    };
  const known = Object.hasOwn(forms, form) ? forms[form as WrittenForm] : undefined;
  const fault = known?.explain(text, name) ?? {
    message: `${quote(text)} is not in the expected format.`,
    allowed: settingForms[form],
  };
  return { rule: known?.rule ?? 'wrong-shape', ...fault, message: `${name}: ${fault.message}` };
}
