import type { ContentFile, ContentFiles } from '../reading/content-file.ts';
import { contentKinds, type ContentKindName } from '../reading/content-kinds.ts';
import { toProblem, type Problem } from '../problem.ts';

type SourceKind = Exclude<ContentKindName, 'claims'>;

/** The files that are parsed together: one, or those of an incident that has a claims file. */
export interface Source {
  kind: SourceKind;
  file: ContentFile;
  claims?: ContentFile;
}

/** All that there is to parse in a content folder. */
export interface Sources {
  /** In the order of the folder. */
  sources: Source[];
  /** How many files there are. */
  files: number;
  /** Of the folder itself, and of claims files that belong to nothing. */
  problems: Problem[];
}

const isClaims = ({ path }: ContentFile): boolean => path.endsWith(contentKinds.claims.ending);

/** Groups the files of a content folder into what is parsed together. */
export function sourcesOf({ site, leads, files, problems }: ContentFiles): Sources {
  const { incidents, ...entries } = files;
  const { ending } = contentKinds.incidents;
  const claims = new Map(incidents.filter(isClaims).map((file) => [file.path, file]));
  const sources: Source[] = [];
  for (const file of incidents.filter((each) => !isClaims(each))) {
    const path = file.path.slice(0, -ending.length) + contentKinds.claims.ending;
    const own = claims.get(path);
    claims.delete(path);
    sources.push({ kind: 'incidents', file, claims: own });
  }
  for (const [kind, list] of Object.entries(entries))
    sources.push(...list.map((file): Source => ({ kind: kind as SourceKind, file })));
  if (leads) sources.push({ kind: 'leads', file: leads });
  if (site) sources.push({ kind: 'site', file: site });
  const lists = Object.values(files).reduce((sum, list) => sum + list.length, 0);
  return {
    sources,
    files: lists + (leads ? 1 : 0) + (site ? 1 : 0),
    problems: [...problems, ...[...claims.keys()].map(withoutIncident)],
  };
}

const withoutIncident = (path: string): Problem =>
  toProblem(path, {
    line: 1,
    column: 1,
    rule: 'claims-without-incident',
    message: 'This claims file has no matching incident.',
    allowed: `an incident file ${path.replace(contentKinds.claims.ending, contentKinds.incidents.ending)}`,
  });
