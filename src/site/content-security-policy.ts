/**
 * The policy of every page. It stands in the HTML, so that any static host has it. Nothing inline and nothing from
 * another origin runs; `wasm-unsafe-eval` lets the engine of the text search run, and `blob:` an image be made of
 * a drawing that only the browser has.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
