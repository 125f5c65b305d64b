import type { Root } from 'mdast';

const trees = new WeakMap<object, () => Root | undefined>();

/** Says from where the tree of a body is read, without places; `read` gives `undefined` where it is not there after all. */
export const keepTree = (body: object, read: () => Root | undefined): void => {
  trees.set(body, read);
};

/** The tree that is kept of a body; `undefined` where none is. */
export const keptTree = (body: object): Root | undefined => trees.get(body)?.();
