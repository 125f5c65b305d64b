import renderer from '@astrojs/preact/server.js';

/** Preact is the only framework here: a function that Astro does not know as its own is a component of Preact. */
export default { ...renderer, check: (component: unknown): boolean => typeof component === 'function' };
