interface Props {
  title: string;
  description: string;
  /** The rules of its looks, without a word of another file. */
  styles: string;
}

/** What the first children of a drawing have to be so that it stands alone, as a file of its own. */
export function StandaloneHead({ title, description, styles }: Props) {
  return (
    <>
      <title>{title}</title>
      <desc>{description}</desc>
      <style>{styles}</style>
      <rect class="ground" width="100%" height="100%" />
    </>
  );
}
