import { drawingRoute, overviewDrawing } from '../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(overviewDrawing, 'svg');
