import { drawingRoute, organizationDrawing } from '../../../site/drawings/drawing-routes.ts';

export const GET = drawingRoute(organizationDrawing, 'svg');
