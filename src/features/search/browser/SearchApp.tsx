import { useEffect, useMemo, useState } from 'preact/hooks';
import { Announced } from '../../../ui/browser/Announced.tsx';
import { leadWords } from '../answer-search.ts';
import { describeResult, searchView } from '../search-view.ts';
import { SearchPanel } from '../SearchPanel.tsx';
import { answeredQuestions } from '../questions/answered-questions.ts';
import type { ExportForm } from '../results/export.ts';
import { exampleSearch } from '../state/example-search.ts';
import type { SearchData } from '../state/facets.ts';
import { questions } from '../questions/questions.ts';
import { fittingQuestions } from '../questions/fitting-questions.ts';
import { emptySearch, isEmptySearch } from '../state/search-state.ts';
import { reasonsFor } from './reasons-for.tsx';
import { prepareTextSearch } from './text-search.ts';
import { useChart } from './use-chart.ts';
import { useIsWide } from './use-is-wide.ts';
import { useLeads } from './use-leads.tsx';
import { useSearchAddress } from './use-search-address.ts';
import { useSearchAnswer } from './use-search-answer.ts';

const indexFault =
  'The text index could not be loaded, so only the filters work. Reload the page to try again.';
const exportFault = 'The file could not be made. Reload the page to try again.';

const prepare = (): void => {
  // What goes wrong here is shown when someone searches for words.
  prepareTextSearch().catch(() => undefined);
};

export function SearchApp({ facets }: { facets: SearchData }) {
  const [state, change] = useSearchAddress();
  const isWide = useIsWide();
  const [isExportFailed, setExportFailed] = useState(false);
  const query = state.query.trim();
  const { answer, isPending, isFailed } = useSearchAnswer(state, facets);

  useEffect(() => {
    // The engine is fetched while nothing else happens, so that the first word finds it ready.
    if ('requestIdleCallback' in window) requestIdleCallback(prepare);
    else setTimeout(prepare, 500);
  }, []);

  const { Chart, isFailed: isChartFailed } = useChart(state.view === 'chart');
  const example = useMemo(() => exampleSearch(facets), [facets]);
  const ready = useMemo(() => answeredQuestions(questions, facets), [facets]);
  const fitting = useMemo(() => fittingQuestions(query, ready), [query, ready]);
  const Why = useMemo(() => reasonsFor(answer.words), [answer.words]);
  const view = useMemo(() => searchView(facets, state, answer), [facets, state, answer]);
  const words = isFailed ? '' : query;
  // What has a record comes first, over a slow line too.
  const leads = useLeads(
    isPending ? '' : isFailed ? query : leadWords(answer, query, view.rows.length),
    facets.leads,
  );
  const summary = isPending ? 'Searching …' : describeResult(view.rows.length, facets.rows.length, words);
  const apart = leads.count === 0 || isPending ? '' : `; ${leads.count} not yet written up`;
  const save = (form: ExportForm): void => {
    import('./save-result.ts')
      .then(({ saveResult }) => {
        saveResult(form, view.rows, facets, state);
        setExportFailed(false);
      })
      .catch(() => {
        setExportFailed(true);
      });
  };
  return (
    <SearchPanel
      state={state}
      example={example}
      view={view}
      questions={isEmptySearch(state) ? ready : fitting}
      isWide={isWide}
      summary={summary}
      announced={<Announced text={(isFailed ? `${indexFault} ${summary}` : summary) + apart} />}
      isPending={isPending}
      isWaiting={isPending && answer.found === undefined}
      leads={leads}
      fault={isFailed ? indexFault : ''}
      Chart={Chart}
      isChartFailed={isChartFailed}
      Why={Why}
      exportFault={isExportFailed ? exportFault : ''}
      onQuery={(text) => {
        change({ ...state, query: text }, true);
      }}
      onSearchFocus={prepare}
      onChange={change}
      onClear={() => {
        change({ ...emptySearch(), sort: state.sort, view: state.view });
      }}
      onExport={save}
    />
  );
}
