import { useEffect, useState } from 'preact/hooks';

/** A value once it has not changed for a while, so that not every step of typing is checked or announced. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
