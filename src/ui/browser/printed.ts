/**
 * Puts on each printed sheet what the page itself cannot say: the day of printing, and the search of an address that has
 * one. Address and licence stand there without this.
 */
addEventListener('beforeprint', () => {
  const { dataset } = document.documentElement;
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  dataset.search = location.search;
  dataset.printed = ` · printed on ${day}`;
});
