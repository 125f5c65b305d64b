/**
 * Whether a language is written with letters that are in no Latin part of the typeface: another script, or the many
 * accents of Vietnamese.
 *
 * @param language as site.yml names it (BCP 47); English where it names none.
 */
export function needsOtherLetters(language = 'en'): boolean {
  const { script, language: base } = new Intl.Locale(language).maximize();
  return script !== 'Latn' || base === 'vi';
}
