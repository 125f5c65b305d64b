import { pageAddress } from '../../../address.ts';

interface Props {
  searches: readonly {
    text: string;
    /** What follows the address of the page for searching. */
    address: string;
    /** How many incidents it finds. */
    count: number;
  }[];
}

/** Searches as links, each with how much it finds. */
export function SearchLinks({ searches }: Props) {
  return (
    <ul class="questions">
      {searches.map(({ text, address, count }) => (
        <li key={address}>
          <a href={pageAddress('/search/') + address}>{text}</a>
          <span class="count">
            {count}
            <span class="visually-hidden"> incidents</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
