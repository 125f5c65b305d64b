/** A text as it goes on in a sentence: "Ended it" as "ended it". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
