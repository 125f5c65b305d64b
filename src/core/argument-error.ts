/**
 * A call that cannot be carried out as it was written: an argument, a variable or a place that it names. The message
 * says so in whole, for whoever called; it is no bug of ours.
 */
export class ArgumentError extends Error {}
