import { download } from './download.ts';

/** Pixels for each unit of a drawing, so that it is sharp on any screen and on paper. */
const pixelsPerUnit = 2;

/** The drawing at an address as an image of twice its size. Rejects where it cannot be loaded. */
async function pngAt(svgAddress: string): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pixelsPerUnit;
  canvas.height = image.naturalHeight * pixelsPerUnit;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no image'));
    }, 'image/png');
  });
}

export const svgType = 'image/svg+xml';

/** The same of a drawing that only the browser has, as markup of SVG. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: svgType }));
  try {
    return await pngAt(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a drawing of the site to the reader: "/incidents/<id>/timeline.svg" as "<id>-timeline.png". */
export async function savePng(svgAddress = ''): Promise<void> {
  const name = svgAddress.split('/').slice(-2).join('-').replace('.svg', '.png');
  download(name, 'image/png', await pngAt(svgAddress));
}
