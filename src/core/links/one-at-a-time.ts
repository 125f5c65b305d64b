/** Runs tasks of one key one after the other, and tasks of different keys side by side. */
export function oneAtATime(): <Value>(key: string, task: () => Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const next = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, next);
    return next;
  };
}
