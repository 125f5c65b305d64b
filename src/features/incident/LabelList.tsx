import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  rows: readonly { label: string; value: ComponentChildren }[];
}

/** Values, each under or beside its label. */
export function LabelList({ class: name, rows }: Props) {
  return (
    <dl class={name}>
      {rows.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
