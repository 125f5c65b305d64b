import { compareAddress, incidentAddress, pairAddress } from '../../address.ts';
import type { SimilarIncident } from './similar-incidents.ts';

/** Incidents that are like this one, each with why and a way to lay the two side by side. */
export function SimilarList({ id, similar }: { id: string; similar: readonly SimilarIncident[] }) {
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="similar" data-pagefind-ignore>
      <h2 id="similar">Similar incidents, and why</h2>
      <ul class="similar">
        {similar.map((other) => (
          <li>
            <time dateTime={other.date}>{other.dateText}</time>
            <div>
              <a href={incidentAddress(other.id)}>{other.title}</a>
              <ul class="similar-reasons">
                {other.reasons.map((reason) => (
                  <li>{reason}</li>
                ))}
              </ul>
              <a
                class="similar-compare"
                href={other.hasPage ? pairAddress(id, other.id) : compareAddress([id, other.id])}
              >
                Compare the two<span class="visually-hidden">: this incident and {other.title}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
