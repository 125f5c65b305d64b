/** What pages say about one part of an incident that is told in words. */
export interface CodedPart {
  /** One of its words, as definitions call it. */
  noun: string;
  /** What every page, filter, table and form calls it. */
  label: string;
  /** What the guide calls its list of words. */
  list: string;
  /** What its words answer. */
  question: string;
  /** The filter of a search that takes its words. */
  filter: string;
  /** What stands before the phrases of its words in a sentence, and before those of a second incident after it. */
  verb?: { first: string; again: string };
  /** What stands before the words that two incidents share. */
  shared: string;
}
