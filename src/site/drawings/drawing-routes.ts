import type { APIRoute } from 'astro';
import { fullAddress } from '../../address.ts';
import { citedSite } from '../../core/format/citation.ts';
import type { DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { citedComparison } from '../../features/compare/cited-comparison.ts';
import { prebuiltPair } from '../../features/compare/pairs.ts';
import { compare } from '../../features/compare/rows/comparison.ts';
import { pairFile } from '../../features/compare/timelines/comparison-file.tsx';
import { homePage } from '../../features/home/home-page.ts';
import { incidentFile } from '../../features/incident/drawing-files.tsx';
import { historyFile } from '../../features/registry/history-files.tsx';
import { organizationDrawings, serviceDrawings } from '../../features/registry/outage-history.ts';
import { organizationPage, servicePage } from '../../features/registry/registry-pages.ts';
import { overviewFile } from '../../features/search/results/overview-file.tsx';
import { figureFile } from '../../features/trends/figure-files.tsx';
import { citedRecords } from '../../ui/cited-records.ts';
import { corpus } from '../corpus.ts';
import { drawingAnswer, type FileForm } from './drawing-answer.ts';

/** Finds the drawing that the parameters of an address name; `undefined` where there is none. */
type FindDrawing = (params: Readonly<Record<string, string | undefined>>) => DrawingFile | undefined;

/** The page of a drawing in one form. */
export const drawingRoute =
  (find: FindDrawing, form: FileForm): APIRoute =>
  ({ params }) =>
    drawingAnswer(find(params), form);

/** All records, and the site as one cites it. */
const cited = () => {
  const { records, site } = corpus().collection;
  return { records, site: citedSite(site) };
};

/** The timeline of an incident, or whom it affected. */
export const incidentDrawing: FindDrawing = ({ id = '', drawing = '' }) => {
  const { collection } = corpus();
  const record = collection.records.get(id);
  return record && incidentFile(drawing, record, collection);
};

/** The timelines of a prebuilt pair, at the one address of its page. */
export const pairDrawing: FindDrawing = ({ a = '', b = '' }) => {
  const pair = prebuiltPair(corpus().collection, a, b);
  if (pair?.[0].id !== a) return undefined;
  return pairFile(pair, citedComparison(compare(pair), cited().site, `/compare/${a}/${b}/`));
};

/** A figure of the trends. */
export const figureDrawing: FindDrawing = ({ drawing = '' }) =>
  figureFile(drawing, { ...cited(), listed: corpus().listed });

/** A drawing of the page of a service. */
export const serviceDrawing: FindDrawing = ({ id = '', drawing = '' }) => {
  const { collection } = corpus();
  if (!collection.registry.services.has(id)) return undefined;
  const view = servicePage(collection, id);
  const { name } = view.service.fields;
  const drawn = { ...serviceDrawings(collection, id, view), name, path: `/services/${id}/` };
  return historyFile(drawing, drawn, cited());
};

/** A drawing of the page of an organization. */
export const organizationDrawing: FindDrawing = ({ id = '', drawing = '' }) => {
  const { collection } = corpus();
  if (!collection.registry.organizations.has(id)) return undefined;
  const view = organizationPage(collection, id);
  const { name } = view.organization.fields;
  const drawn = { ...organizationDrawings(collection, view), name, path: `/organizations/${id}/` };
  return historyFile(drawing, drawn, cited());
};

/** All incidents by date and duration. */
export const overviewDrawing: FindDrawing = () => {
  const { collection, facets, listed } = corpus();
  const { drawn, isDense } = homePage(collection, facets);
  return overviewFile(drawn, {
    ...{ rows: facets.rows, isDense },
    cited: citedRecords(cited().site, {
      ...{ key: 'overview', title: 'Every incident by date and duration', path: '/' },
      records: listed,
    }),
    frame: {
      ...{ labels: facets.labels, own: facets.own, licence: collection.site.licence },
      address: fullAddress('/'),
      addressOf: (id) => fullAddress(`/incidents/${id}/`),
    },
  });
};
