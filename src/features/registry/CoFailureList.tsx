import { compareAddress, serviceAddress } from '../../address.ts';
import type { CoFailures } from './co-failures.ts';

/** How many the comparison takes; more can only be listed. */
const mostCompared = 6;

/** Which services failed in the same incidents, and in how many of them. */
export function CoFailureList({ coFailures: { services, total } }: { coFailures: CoFailures }) {
  return (
    <ul class="counted co-failures">
      {services.map(({ id, name, count, incidents }) => (
        <li>
          <a href={serviceAddress(id)}>{name}</a>
          <span class="count">
            in {count} of {total}
            {count > 1 && count <= mostCompared && (
              <>
                , <a href={compareAddress(incidents)}>compare these</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
