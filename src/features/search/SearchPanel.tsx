import type { ComponentChildren, ComponentType } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { AnsweredQuestion } from './questions/answered-questions.ts';
import type { ExportForm } from './results/export.ts';
import { isEmptySearch, type SearchState } from './state/search-state.ts';
import { ChosenFilters } from './select/ChosenFilters.tsx';
import { GroupAnswer } from './results/GroupAnswer.tsx';
import { ExportButtons } from './results/ExportButtons.tsx';
import type { LeadsFound } from './results/FoundLeads.tsx';
import { FilterPanel } from './select/FilterPanel.tsx';
import { QuestionList } from './questions/QuestionList.tsx';
import { ResultBar } from './results/ResultBar.tsx';
import { ResultViews, type ChartProps } from './results/ResultViews.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import type { SearchView } from './search-view.ts';

interface Props {
  state: SearchState;
  /** What the search box shows before somebody types. */
  example: string;
  view: SearchView;
  /** Ready questions: all of them before there is a search, then those that fit its words. */
  questions: readonly AnsweredQuestion[];
  /** Whether there is room for open filters beside the results. */
  isWide: boolean;
  /** How much was found, or what is going on. */
  summary: string;
  /** The same for screen readers. */
  announced: ComponentChildren;
  isPending: boolean;
  /** Whether nothing has answered the words yet, so that there is nothing to show. */
  isWaiting: boolean;
  /** What the words find among the outages without a record. */
  leads: LeadsFound;
  /** Why words cannot be searched; empty when they can. */
  fault: string;
  exportFault: string;
  Chart: ComponentType<ChartProps> | undefined;
  isChartFailed: boolean;
  /** What says of an incident what caused it, and why it was found. */
  Why: ComponentType<{ id: string }>;
  onQuery: (query: string) => void;
  onSearchFocus: () => void;
  onChange: (state: SearchState) => void;
  onClear: () => void;
  onExport: (form: ExportForm) => void;
}

/** The whole of search but its engine: what it shows follows from the state and the result alone. */
export function SearchPanel(props: Props) {
  const { state, view, questions, isWide, isPending, fault, Chart, isChartFailed, Why, onChange, onClear } =
    props;
  // Before what only begins alike stands what has the words.
  const isAnswered = view.rows.length > 0 && view.guessed.length === 0;
  const [isFiltersOpen, setFiltersOpen] = useState(false);
  // Once there, filters stay as the reader opened them.
  const isFiltersDrawn = useRef(false);
  isFiltersDrawn.current ||= isWide || isFiltersOpen;
  // The two largest parts are drawn again only for what they show.
  const filters = useMemo(
    () =>
      isFiltersDrawn.current && (
        <FilterPanel state={view.filtered} view={view} isWide={isWide} onChange={onChange} />
      ),
    [isFiltersDrawn.current, view, isWide, onChange],
  );
  const results = useMemo(
    () => <ResultViews {...{ state, results: view.results, Chart, isChartFailed, Why, onChange }} />,
    [state, view.results, Chart, isChartFailed, Why, onChange],
  );
  return (
    <div class="search">
      <SearchBox
        query={state.query}
        example={props.example}
        onQuery={props.onQuery}
        onFocus={props.onSearchFocus}
      />
      {questions.length > 0 && (
        <section class="ready" aria-labelledby="ready">
          <h2 id="ready">{isEmptySearch(state) ? 'Questions to begin with' : 'Questions that fit'}</h2>
          <QuestionList questions={questions} atFirst={6} />
        </section>
      )}
      {props.announced}
      {fault !== '' && <p class="notice">{fault}</p>}
      <ResultBar
        state={state}
        summary={props.summary}
        chosen={view.chosen.length + view.understood.length}
        isFiltersOpen={isFiltersOpen}
        onFilters={() => {
          setFiltersOpen(!isFiltersOpen);
        }}
        onChange={onChange}
      />
      <div class="search-body">
        <div class={isFiltersOpen ? 'filters filters-open' : 'filters'} aria-label="Filters" role="group">
          {filters}
        </div>
        <div class="search-results">
          <ChosenFilters
            chosen={[...view.understood, ...view.chosen]}
            onChange={onChange}
            onClear={onClear}
          />
          <SearchNotes
            view={view}
            isPending={isPending || fault !== ''}
            query={state.query}
            onChange={onChange}
            onClear={onClear}
          />
          {isAnswered ? undefined : props.leads.list}
          {props.leads.count > 0 && isAnswered && (
            <p class="quiet to-leads">
              <a href="#found-leads">{props.leads.count} not yet written up here</a>{' '}
              {props.leads.count === 1 ? 'matches' : 'match'} too.
            </p>
          )}
          {props.isWaiting ? (
            <p class="searching">Searching …</p>
          ) : (
            <>
              <GroupAnswer clauses={view.group} />
              {results}
            </>
          )}
          {isAnswered ? props.leads.list : undefined}
          <ExportButtons count={view.rows.length} fault={props.exportFault} onExport={props.onExport} />
        </div>
      </div>
    </div>
  );
}
