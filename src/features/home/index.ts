/** What other features may use of this one. */
export { homePage } from './home-page.ts';
