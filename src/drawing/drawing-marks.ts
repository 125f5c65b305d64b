/** One mark of a drawing: where it stands from 0 to 1, how far it may reach, and its words. */
export interface Mark {
  at: number;
  /** The reach of an inexact time, from 0 to 1; equal ends for an exact one. */
  from: number;
  to: number;
  label: string;
  clock: string;
  /** The instants whose clock it says, so that it can be said in another zone; none where it is no clock time. */
  instants?: readonly string[];
  /** The whole of it as text, for the title of the mark. */
  text: string;
}

export interface Bar {
  from: number;
  to: number;
  /** Where the bar is sure; outside of it the ends are inexact. */
  sureFrom: number;
  sureTo: number;
  text: string;
}

export interface Tick {
  at: number;
  label: string;
  /** The instant of a tick by the clock, so that it can be labelled in another zone. */
  instant?: string;
}
