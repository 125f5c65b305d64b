interface Props {
  title: string;
  /** Where it can be read; `undefined` where there is no address. */
  url: string | undefined;
}

/** The title of a source, as a link to where it can be read. */
export function SourceTitle({ title, url }: Props) {
  if (url === undefined) return <>{title}</>;
  return (
    <a href={url} rel="nofollow noopener">
      {title}
    </a>
  );
}
