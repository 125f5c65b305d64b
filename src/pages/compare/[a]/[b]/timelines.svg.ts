import { drawingRoute, pairDrawing } from '../../../../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(pairDrawing, 'svg');
