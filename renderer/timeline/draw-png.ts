/** Draws an SVG document into a PNG, at twice its size for sharp print and screens. */

const density = 2;

/** Rejects with an `Error` where the browser cannot draw it. */
export async function drawPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The timeline is too large for a PNG. Export it as SVG instead.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
