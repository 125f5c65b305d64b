import { useSettled } from './use-settled.ts';

/** Longer than the pause between two keys, shorter than the patience of someone who waits for an answer. */
const quietTime = 700;

/** What screen readers are told, once it has settled. A part of its own, so that nothing else is drawn again for it. */
export const Announced = ({ text }: { text: string }) => (
  <p class="visually-hidden" role="status">
    {useSettled(text, quietTime)}
  </p>
);
