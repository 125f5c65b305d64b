/**
 * The patterns of written values. They stand apart from the schemas so that what only looks at a text, as every start of
 * a command does, loads no schema.
 */

const clock = String.raw`T\d{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})`;
const moment = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:${clock})?)?)?`;
const span = String.raw`P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?`;
const number = String.raw`-?\d+(?:\.\d+)?`;
const inexact = (form: string): string => String.raw`${form}(?:[~+-]|\.\.${form})?`;

export const timePattern = new RegExp(`^${inexact(moment)}$`);
export const windowPattern = new RegExp(`^${inexact(moment)}(?:/${inexact(moment)})?$`);
export const durationPattern = new RegExp(`^${inexact(span)}$`);
export const quantityPattern = new RegExp(`^${inexact(number)}$`);
export const countPattern = new RegExp(String.raw`^\d+(?:[~+-]|\.\.\d+)?$`);
/** How many of something a setting asks for. */
export const howManyPattern = /^(?:0|[1-9]\d{0,3})$/;
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** A day, a month or a year. */
export const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** A number as it is, without marks and separators. */
export const numberPattern = new RegExp(`^${number}$`);
/** A word that a team adds to a list. */
export const ownWordPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ofEveryObject = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]/.test(name));
/** The key of a team's own field; a name that every object has would be found in every record. */
export const ownKeyPattern = new RegExp(
  `^(?!(?:${ofEveryObject.sort().join('|')})$)[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$`,
);
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const label = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
// To every program a host whose last part begins with a digit is four numbers, or none.
const host = String.raw`(?:${octet}(?:\.${octet}){3}|(?:${label}\.)*[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*)`;
const port = String.raw`(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])`;
// No name before an @, which reads like the host; no letters outside ASCII in the host, which can look like others.
const origin = String.raw`https?:\/\/${host}(?::${port})?`;
export const addressPattern = new RegExp(String.raw`^${origin}(?:[/?#][^\s<>"'${'`'}\\]*)?$`);
/** An address in which words in braces stand for what is filled in; or `none`. */
export const addressFormPattern = new RegExp(
  String.raw`^(?:none|${origin}(?:[/?#](?:[^\s<>"'${'`'}\\{}]|\{(?:branch|path|line|id|title)\})*)?)$`,
);
/** An address in which {link} and {sentence} stand for what somebody suggests. */
export const suggestFormPattern = new RegExp(
  String.raw`^${origin}(?:[/?#](?:[^\s<>"'${'`'}\\{}]|\{(?:link|sentence)\})*)?$`,
);
/** Folders of a repository, each below the one before; `.` is the whole repository. */
export const folderPattern = /^(?:\.|\.*[\w-][\w.-]*(?:\/\.*[\w-][\w.-]*)*)$/;
/** The same over an encrypted connection alone. */
export const secureAddressPattern = new RegExp(addressPattern.source.replace('https?', 'https'));
/** Without a query and a fragment, so that paths can be put after it. */
export const plainAddressPattern = new RegExp(String.raw`^${origin}(?:\/[^\s<>"'${'`'}\\?#]*)?$`);
export const zonePattern = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+){1,2})$/;
/** A path of folders, of which none is only points; each begins after one slash. */
export const basePathPattern = /^\/(?:\.*[\w-][\w.-]*(?:\/\.*[\w-][\w.-]*)*\/?)?$/;
/** The tag of a language, with the country or the script it may be told from others by. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/;
/** A colour as six digits, so that its contrast can be computed and every program can read it. */
export const colourPattern = /^#[0-9a-f]{6}$/i;
const family = String.raw`(?:[A-Za-z][\w-]*(?: [\w-]+)*|'[\w-]+(?: [\w-]+)*')`;
/** Families of typefaces, as in CSS. */
export const fontsPattern = new RegExp(`^${family}(?:, ?${family})*$`);
/** A picture by its path in the folder public/. */
export const publicFilePattern = /^\/[\w-]+(?:[./][\w-]+)*\.(?:svg|png|webp|jpg)$/;
/** A path of this site. */
export const sitePathPattern = /^\/(?:[\w-]+\/)*$/;
