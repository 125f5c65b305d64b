import type { Command, Measurement } from './measure.ts';

/** One thing that is measured, in every round once. */
export interface Case {
  name: string;
  /** What has to be done before, unmeasured. */
  prepare?: () => void;
  command: Command;
  /** The peer that it belongs to; `undefined` for our own. */
  peer?: string;
}

/** Measurements of a case, one a round. */
export type Rounds = Map<string, Measurement[]>;

/** What it takes to build a site with preview images, and how many it has. */
export interface ImageDrawing {
  count: number;
  drawing: Measurement;
}

/** Another generator that makes a site of the same texts. */
export interface Peer {
  name: string;
  /** Makes it ready in an empty folder; answers why it cannot be measured, or the cases to measure. */
  prepare: (folder: string, texts: readonly PeerText[]) => Promise<string | Case[]>;
}

/** What a peer is given of an incident. */
export interface PeerText {
  id: string;
  title: string;
  date: string;
  services: string[];
  /** Markdown as it stands in our file. */
  body: string;
}
