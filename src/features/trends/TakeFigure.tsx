import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import { figures, type FigureKey } from './figure-names.ts';

/** The address of a figure alone, without its ending; the query that gives it has the same name. */
export const figurePath = (figure: FigureKey): string => `/trends/${figures[figure].name}`;

/** Where a figure of the trends can be had as a drawing alone, and its data. */
export const TakeFigure = ({ figure }: { figure: FigureKey }) => (
  <TakeDrawing path={figurePath(figure)} of={figures[figure].title} />
);
