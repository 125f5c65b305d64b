const added = new Map<string, Promise<void>>();

const add = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });

/** Adds the style sheet of what a script draws, once, and waits for it; what cannot be had is done without. */
export function addStyles(href: string): Promise<void> {
  const styles = added.get(href) ?? add(href);
  added.set(href, styles);
  return styles;
}
