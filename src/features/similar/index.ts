/** What other features may use of this one. */
export { reasonsOf } from './reasons.ts';
export { similarIn } from './similar-in.ts';
