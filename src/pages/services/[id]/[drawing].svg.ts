import { drawingRoute, serviceDrawing } from '../../../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(serviceDrawing, 'svg');
