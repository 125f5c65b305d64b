/** How timelines are drawn: from the start of impact of each, or by the time of day. */
export interface TimelineView {
  axis: 'aligned' | 'clock';
  /** Only time since the start can be drawn on a logarithmic scale; by the clock it is always linear. */
  scale: 'linear' | 'log';
}

export const plainView: TimelineView = { axis: 'aligned', scale: 'linear' };
