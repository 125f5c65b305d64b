/** What is made once, when it is first asked for: for what takes long to make and many never need. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
