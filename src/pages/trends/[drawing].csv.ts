import { drawingRoute, figureDrawing } from '../../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(figureDrawing, 'csv');
