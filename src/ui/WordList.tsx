interface Props {
  words: Readonly<Record<string, { label: string; definition: string }>>;
}

/** The words of a vocabulary, each with what it means. */
export const WordList = ({ words }: Props) => (
  <dl class="words">
    {Object.values(words).map(({ label, definition }) => (
      <div>
        <dt>{label}</dt>
        <dd>{definition}</dd>
      </div>
    ))}
  </dl>
);
