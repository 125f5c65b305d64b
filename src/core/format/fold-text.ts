/**
 * A text as one compares it with others: those that differ only by case, by spaces, by characters that nobody sees or by
 * the form of a letter (full-width, ligature, composed or not) are the same.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
