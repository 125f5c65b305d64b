import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import { excerptsOf, type Excerpt } from '../excerpts/excerpts.ts';
import type { IncidentPassages } from '../excerpts/passages.ts';
import { Reasons } from '../excerpts/Reasons.tsx';
import { prepareTextSearch } from './text-search.ts';

const loading = new Map<string, Promise<IncidentPassages>>();

/** The text of an incident, fetched once; what could not be fetched is tried again another time. */
function loadPassages(id: string): Promise<IncidentPassages> {
  let known = loading.get(id);
  if (!known) {
    known = fetchJson<IncidentPassages>(`/incidents/${id}/passages.json`);
    known.catch(() => loading.delete(id));
    loading.set(id, known);
  }
  return known;
}

interface Found {
  cause?: string | undefined;
  excerpts: readonly Excerpt[];
}

async function findReasons(id: string, words: string): Promise<Found> {
  const { cause, passages } = await loadPassages(id);
  return { cause, excerpts: words === '' ? [] : excerptsOf(passages, words, await prepareTextSearch()) };
}

/** A result is looked for shortly before it comes into view. */
const margin = '200px';

/** What says of a result what caused it and why it answers some words: loaded once it is in view. */
export function reasonsFor(words: string): ComponentType<{ id: string }> {
  return function ResultReasons({ id }) {
    const [found, setFound] = useState<Found>({ excerpts: [] });
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const element = place.current;
      if (!element) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          // Without it the result is as good, only not explained.
          findReasons(id, words).then(setFound, () => undefined);
        },
        { rootMargin: margin },
      );
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    }, [id]);
    return (
      <div class="why" ref={place}>
        <Reasons id={id} {...found} />
      </div>
    );
  };
}
