import type { SiteSettings } from '../../../schemas/registry.ts';
import { formatDate } from './date.ts';
import { monthNames } from '../inexact/months.ts';

/** A page of ours as one cites it. */
export interface CitedWork {
  /** Short and unique in a list of works, letters, digits and hyphens. */
  key: string;
  title: string;
  /** The site, which stands as the author. */
  site: string;
  /** Full address. */
  address: string;
  /** Day of the last change of what it shows, ISO 8601; left out where no day is recorded. */
  day?: string | undefined;
  /** Which state of the records it shows: "revision 3". */
  revision: string;
  licence: string;
}

/** The site that a work belongs to. */
export type CitedSite = Pick<CitedWork, 'site' | 'licence'>;

export const citedSite = ({ name, licence }: Pick<SiteSettings, 'name' | 'licence'>): CitedSite => ({
  site: name,
  licence: licence.name,
});

/** One form of a citation. */
interface Citation {
  label: string;
  text: string;
}

/** Which state of the records a work shows, as a sentence: "State of 3 May 2024, revision 3." */
export const citedState = ({ day, revision }: Pick<CitedWork, 'day' | 'revision'>): string =>
  `${day === undefined ? '' : `State of ${formatDate(day)}, `}${revision}.`;

const sentence = (work: CitedWork): string =>
  `${work.site}: “${work.title}”. ${citedState(work)} ${work.address} (${work.licence})`;

function apa({ title, site, address, day, revision }: CitedWork): string {
  const [year, month = '', date = ''] = (day ?? '').split('-');
  const issued = year ? `${year}, ${monthNames[Number(month) - 1] ?? ''} ${Number(date)}` : 'n.d.';
  return `${site}. (${issued}). ${title} (${revision}). ${address}`;
}

const texMeanings: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text that stays text in a field of BibTeX, whatever characters it has. */
const toTex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (character) => texMeanings[character] ?? `\\${character}`);

function bibtex({ key, title, site, address, day, revision, licence }: CitedWork): string {
  const [year, month, date] = (day ?? '').split('-');
  const fields = [
    ['title', `{${toTex(title)}}`],
    ['author', `{${toTex(site)}}`],
    ...(year ? [['year', year]] : []),
    ...(month ? [['month', month]] : []),
    ...(date ? [['day', date]] : []),
    ['version', toTex(revision)],
    ['url', address.replaceAll(/[\\{}]/g, encodeURIComponent)],
    ['note', toTex(licence)],
  ] as const;
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n');
}

const cslJson = ({ key, title, site, address, day, revision, licence }: CitedWork): string =>
  JSON.stringify(
    [
      {
        id: key,
        type: 'webpage',
        title,
        author: [{ literal: site }],
        'container-title': site,
        ...(day === undefined ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } }),
        version: revision,
        URL: address,
        note: licence,
      },
    ],
    undefined,
    2,
  );

/** A work in the forms that people and programs cite by. Each is a whole text; the same work gives the same texts. */
export const citationsOf = (work: CitedWork): Citation[] => [
  { label: 'In a sentence', text: sentence(work) },
  { label: 'APA', text: apa(work) },
  { label: 'BibTeX', text: bibtex(work) },
  { label: 'CSL-JSON', text: cslJson(work) },
];
