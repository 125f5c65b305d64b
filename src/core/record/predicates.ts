import type { Impact, Source } from '../../../schemas/record.ts';

/** Whether an incident is an exposure of data and nothing else, which has no start of impact and no length. */
export const isExposure = ({ kind }: { kind: readonly string[] }): boolean =>
  kind.length === 1 && kind[0] === 'exposure';

/** Whether a count or figure is one that the record stands behind: chosen, or chosen by others as well. */
export const isAdopted = ({ status }: { status: string }): boolean =>
  status === 'adopted' || status === 'confirmed';

const silences = new Set(['unknown', 'undisclosed']);

/**
 * Whether a word of a cause says something, rather than that nothing is known. `none-identified` says something: that
 * the operator looked and found nothing.
 */
export const isInformative = ({ is }: { is: string }): boolean => !silences.has(is);

/**
 * Ids of the sources that copy no other one: five outlets that print one agency's text are one.
 *
 * @param sources the sources that count, such as all of a record's.
 */
export const originsOf = (sources: readonly { id: string; copyOf?: string | undefined }[]): Set<string> =>
  new Set(sources.map(({ id, copyOf }) => copyOf ?? id));

/** Whether a source is the operator's own word. */
export const isOperators = ({ kind }: Pick<Source, 'kind'>): boolean => kind.startsWith('operator-');

/** Whether an entry of the impact says what was hit; the others say what was spared. */
export const isHit = ({ effect }: Pick<Impact, 'effect'>): boolean => effect !== 'none';

/** Effects that do not stop people from using a service. */
const harmless = new Set<Impact['effect']>(['none', 'data-lost', 'data-exposed']);

/** Whether an entry of the impact says that own services were out, stragglers apart. */
export const isOwnOutage = ({
  services,
  tail,
  effect,
}: Pick<Impact, 'services' | 'tail' | 'effect'>): boolean =>
  services.length > 0 && !tail && !harmless.has(effect);

/** Whether an entry of the impact is a window that counts for how long own services were out. */
export const isCounted = (entry: Impact): boolean => isOwnOutage(entry) && entry.from.known;
