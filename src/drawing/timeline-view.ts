/** How timelines are drawn: from the start of impact of each, or by the time of day. */
export interface TimelineView {
  axis: 'aligned' | 'clock';
  /** Only time since the start can be drawn on a logarithmic scale; by the clock it is always linear. */
  scale: 'linear' | 'log';
}

/** The same as a reader wishes it; without a wish the scale is the one on which all can be read. */
export interface WishedView {
  axis: TimelineView['axis'];
  scale: TimelineView['scale'] | undefined;
}

export const plainView: WishedView = { axis: 'aligned', scale: undefined };
