/** Resolves once the browser has done what waits: input is answered and drawn between two tasks, never within one. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
