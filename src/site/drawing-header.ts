/** The header in which a page that is an image says which kept drawing it is. */
export const drawingHeader = 'X-Kept-Drawing';
