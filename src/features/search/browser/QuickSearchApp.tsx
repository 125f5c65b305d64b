import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addStyles } from '../../../ui/browser/add-styles.ts';
import { Announced } from '../../../ui/browser/Announced.tsx';
import { closedList, openList, pressKey } from '../quick/quick-keys.ts';
import { describeFirst, type FirstResults } from '../quick/quick-options.ts';
import { optionId, QuickResults } from '../quick/QuickResults.tsx';
import { findFirst, prepareFirst } from './first-results.ts';
import styles from '../quick/quick-options.css?url';

const indexFault =
  'The text index could not be loaded. Press Enter to go to the search page, where filters and lists work without it.';

interface Answered {
  query: string;
  /** `undefined` where nothing could be asked. */
  first: FirstResults | undefined;
}

/** The last answer; one that comes late for other words is dropped. */
function useFirstResults(query: string): Answered | undefined {
  const [last, setLast] = useState<Answered>();
  const latest = useRef('');
  useEffect(() => {
    latest.current = query;
    if (query === '') {
      setLast(undefined);
      return;
    }
    const settle = (first?: FirstResults): void => {
      if (latest.current === query) setLast({ query, first });
    };
    findFirst(query).then(settle, () => {
      settle();
    });
  }, [query]);
  return query === '' ? undefined : last;
}

/** What is said beside the options: what is awaited, what failed, that there is nothing. */
function messageOf(query: string, last: Answered | undefined): string {
  if (last?.query !== query) return last?.first ? '' : 'Searching …';
  if (!last.first) return indexFault;
  return last.first.note;
}

function QuickSearchApp({ input }: { input: HTMLInputElement }) {
  const [query, setQuery] = useState(input.value.trim());
  const [list, setList] = useState(() => (document.activeElement === input ? openList : closedList));
  const last = useFirstResults(query);
  const id = `${input.id}-results`;
  const groups = last?.first?.groups ?? [];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const isShown = list.isOpen && query !== '';
  const active = isShown && list.active < count ? list.active : -1;
  const message = messageOf(query, last);
  const isSettled = last?.query === query && isShown;
  const said = !isSettled ? '' : last.first ? describeFirst(last.first) : indexFault;

  useEffect(() => {
    // Enter must not follow another option than the one that was chosen, so other options are chosen anew.
    setList(({ isOpen }) => ({ isOpen, active: -1 }));
  }, [last]);

  // Before the next key comes, which may be soon.
  useLayoutEffect(() => {
    const type = (): void => {
      setQuery(input.value.trim());
      setList(openList);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const effect = pressKey({ isOpen: isShown, active }, query === '' ? 0 : count, event);
      if (effect.isUsed) event.preventDefault();
      if (effect.isFollowed) document.getElementById(optionId(id, active))?.click();
      setList(effect.list);
    };
    const open = (): void => {
      setList(openList);
    };
    const close = (): void => {
      setList(closedList);
    };
    const listeners = { input: type, keydown: press, focus: open, click: open, blur: close };
    for (const [name, listener] of Object.entries(listeners))
      input.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        input.removeEventListener(name, listener as EventListener);
    };
  });

  useLayoutEffect(() => {
    input.setAttribute('aria-expanded', String(isShown && count > 0));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else {
      const option = optionId(id, active);
      input.setAttribute('aria-activedescendant', option);
      document.getElementById(option)?.scrollIntoView({ block: 'nearest' });
    }
  });

  return (
    <>
      <Announced text={said} />
      {isShown && <QuickResults id={id} groups={groups} active={active} message={message} />}
    </>
  );
}

/** Shows first results below a box from now on, in the element that is meant for them. */
export function startQuickSearch(input: HTMLInputElement, place: HTMLElement): void {
  // A press on an option would take the focus from the box, and with it the list, before it is followed.
  place.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  prepareFirst();
  // What an earlier try left there.
  place.removeAttribute('role');
  place.replaceChildren();
  void addStyles(styles).then(() => {
    render(<QuickSearchApp input={input} />, place);
  });
}
