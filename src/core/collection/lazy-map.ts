/**
 * A map whose values are made of those of another when someone asks for them. With `isKept` a value is made once;
 * without, it is let go when nobody holds it, so that large values of a whole collection need not be in memory together.
 */
export class LazyMap<Key, From, Value extends object> implements ReadonlyMap<Key, Value> {
  readonly #from: ReadonlyMap<Key, From>;
  readonly #make: (from: From) => Value;
  readonly #made = new Map<Key, Value | WeakRef<Value>>();
  readonly #isKept: boolean;

  constructor(from: ReadonlyMap<Key, From>, make: (from: From) => Value, { isKept }: { isKept: boolean }) {
    this.#from = from;
    this.#make = make;
    this.#isKept = isKept;
  }

  get size(): number {
    return this.#from.size;
  }

  has(key: Key): boolean {
    return this.#from.has(key);
  }

  get(key: Key): Value | undefined {
    const from = this.#from.get(key);
    return from === undefined ? undefined : this.#valueOf(key, from);
  }

  #valueOf(key: Key, from: From): Value {
    const made = this.#made.get(key);
    const known = made instanceof WeakRef ? made.deref() : made;
    if (known) return known;
    const value = this.#make(from);
    this.#made.set(key, this.#isKept ? value : new WeakRef(value));
    return value;
  }

  keys(): MapIterator<Key> {
    return this.#from.keys();
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, from] of this.#from) yield [key, this.#valueOf(key, from)];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }
}
