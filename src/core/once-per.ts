/**
 * Keeps what was derived from an object that nobody changes, such as a collection, so that pages which ask again are
 * given the same. It is forgotten along with the object.
 */
export function oncePer<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = derive(key);
    known.set(key, { value });
    return value;
  };
}
