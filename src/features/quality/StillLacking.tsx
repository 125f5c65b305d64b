import { plural } from '../../core/format/plural.ts';
import { pageAddress } from '../../address.ts';
import type { FilePlace } from '../../core/completeness/place.ts';
import type { Completeness, MissingFact } from '../../core/completeness/completeness.ts';

type AddressOf = (place: FilePlace) => string | undefined;

/** A fact that is missing, with a link to where it is written, if that can be done in a browser. */
export const ToAdd = ({ label, address }: { label: string; address: string | undefined }) =>
  address === undefined ? (
    <span>{label}</span>
  ) : (
    <a href={address} rel="noopener">
      {label}
    </a>
  );

function FactsToAdd({ facts, addressOf }: { facts: readonly MissingFact[]; addressOf: AddressOf }) {
  return (
    <ul class="to-add">
      {facts.map(({ label, why, place }) => (
        <li>
          <ToAdd label={label} address={addressOf(place)} />
          <span class="to-add-why">{why}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  completeness: Completeness;
  /** Where a line of a file is edited. */
  addressOf: AddressOf;
}

/** What a record does not hold yet, each fact with a link to the line of the file where it belongs. */
export function StillLacking({ completeness: { held, total, missing }, addressOf }: Props) {
  return (
    <section class="lacking" aria-labelledby="lacking">
      <h2 id="lacking">{missing.length === 0 ? 'What this record holds' : 'What this record still lacks'}</h2>
      <p class="lacking-figure">
        Holds {held} of {total} facts that can be asked of it; “not known” and “not disclosed” count as facts.{' '}
        <a href={pageAddress('/quality/')}>What is counted</a>
      </p>
      {missing.length > 0 && (
        <details class="more">
          <summary>{plural(missing.length, 'fact')} to add, each at its place in the file</summary>
          <FactsToAdd facts={missing} addressOf={addressOf} />
        </details>
      )}
    </section>
  );
}
