import { drawingRoute, incidentDrawing } from '../../../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(incidentDrawing, 'svg');
