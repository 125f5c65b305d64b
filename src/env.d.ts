/// <reference types="astro/client" />

/** A team's own components; see src/site/engine/slots.ts. */
declare module 'virtual:hindsight/slots' {
  type Slot<Props> = ((props: Props) => unknown) | undefined;
  export const Head: Slot<import('./site/slot-props.ts').PageSlotProps>;
  export const Header: Slot<import('./site/slot-props.ts').PageSlotProps>;
  export const Footer: Slot<import('./site/slot-props.ts').PageSlotProps>;
  export const IncidentAside: Slot<import('./site/slot-props.ts').IncidentSlotProps>;
}
