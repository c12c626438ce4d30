/** Dots for each pixel of the picture: twice as fine as most screens, enough for a slide. */
const SCALE = 2;

/** The picture, an SVG document, as a PNG file in Base64; empty where it cannot be drawn. */
export async function toPng(picture: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  try {
    await image.decode();
  } catch {
    return '';
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
