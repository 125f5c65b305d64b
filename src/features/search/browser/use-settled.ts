import { useEffect, useState } from 'preact/hooks';

/** A text once it has not changed for a while, so that a screen reader is not told every step of typing. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
