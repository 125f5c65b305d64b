/** Size of a preview image in pixels: what social sites show whole, without cutting any side off. */
export const cardSize = { width: 1200, height: 630 } as const;
