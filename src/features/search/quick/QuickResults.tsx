import type { QuickGroup } from './quick-options.ts';

interface Props {
  /** Id of the list; options have ids that begin with it. */
  id: string;
  groups: readonly QuickGroup[];
  /** Number of the option that the keyboard is on, among those of all groups; -1 for none. */
  active: number;
  /** Said in the place of options, or above them. */
  message: string;
}

export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** The list below a search box. Its options are links, so that they open in a new tab as links do. */
export function QuickResults({ id, groups, active, message }: Props) {
  const firsts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div class="quick-panel">
      {message !== '' && <p class="quick-message">{message}</p>}
      <div id={id} role="listbox" aria-label="First results" hidden={groups.length === 0}>
        {groups.map(({ name, options }, index) => (
          <div key={name} role="group" aria-label={name} class="quick-group">
            {options.map(({ text, detail, href }, place) => {
              const number = (firsts[index] ?? 0) + place;
              return (
                <a
                  key={href}
                  id={optionId(id, number)}
                  role="option"
                  aria-selected={number === active}
                  tabIndex={-1}
                  class="quick-option"
                  href={href}
                >
                  <span class="quick-text">{text}</span>
                  {detail !== undefined && <span class="quick-detail">{detail}</span>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
