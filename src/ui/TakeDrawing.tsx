import type { ComponentChildren } from 'preact';
import { pageAddress } from '../address.ts';

/** The forms in which a drawing can be had. */
export type DrawingForm = 'svg' | 'png' | 'data';

const names: Record<DrawingForm, string> = { svg: 'SVG', png: 'PNG', data: 'Data (CSV)' };

const Line = ({ children }: { children: ComponentChildren }) => (
  <p class="take-drawing">Download this drawing: {children}</p>
);

interface Props {
  /** The address of the drawing below the path of the site, without its ending: `/trends/duration`. */
  path: string;
  /** What is drawn, where a page has several. */
  of?: string;
}

/** Where a drawing stands alone, and its data; with scripts it can be had as PNG too. */
export function TakeDrawing({ path, of }: Props) {
  const address = pageAddress(path);
  const label = (form: DrawingForm): string | undefined => of && `${names[form]}: ${of}`;
  return (
    <Line>
      <a href={`${address}.svg`} aria-label={label('svg')}>
        {names.svg}
      </a>{' '}
      <button type="button" data-png={`${address}.svg`} aria-label={label('png')}>
        {names.png}
      </button>{' '}
      <a href={`${address}.csv`} aria-label={label('data')}>
        {names.data}
      </a>
    </Line>
  );
}

interface DrawnProps {
  forms?: readonly DrawingForm[];
  onTake: (form: DrawingForm) => void;
}

/** The same for a drawing that only the browser has. */
export function TakeDrawn({ forms = ['svg', 'png', 'data'], onTake }: DrawnProps) {
  return (
    <Line>
      {forms.map((form) => (
        <>
          <button
            type="button"
            data-control={`take-${form}`}
            onClick={() => {
              onTake(form);
            }}
          >
            {names[form]}
          </button>{' '}
        </>
      ))}
    </Line>
  );
}
