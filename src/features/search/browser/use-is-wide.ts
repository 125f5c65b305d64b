import { useEffect, useState } from 'preact/hooks';

/** As the style of the page has it. */
const wide = '(min-width: 50rem)';

/** Whether there is room for open filters beside the results. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const list = matchMedia(wide);
    const change = (): void => {
      setWide(list.matches);
    };
    list.addEventListener('change', change);
    return () => {
      list.removeEventListener('change', change);
    };
  }, []);
  return isWide;
}
