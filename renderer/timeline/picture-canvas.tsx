/** A picture on a canvas, for the stretch of the drawing that is in sight. */
import { useLayoutEffect, useRef } from 'react';
import { paintPicture } from './paint-picture.ts';
import type { Layer } from './picture.ts';
import { axisHeight } from './room.ts';
import { useLooks } from './use-looks.ts';

interface PictureCanvasProps {
  /** Their zero is where the lanes begin. */
  layers: readonly Layer[];
  width: number;
  /** The stretch, pixels from the top of the drawing. */
  top: number;
  bottom: number;
}

export function PictureCanvas({ layers, width, top, bottom }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { looksOf, density } = useLooks(canvas);
  const height = bottom - top;
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!canvas.current || !pen) return;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    // To set the size throws the old canvas away, even where it stays the same.
    if (canvas.current.width !== across) canvas.current.width = across;
    if (canvas.current.height !== down) canvas.current.height = down;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, across, down);
    pen.setTransform(density, 0, 0, density, 0, (axisHeight - top) * density);
    paintPicture(pen, layers, looksOf(layers));
  }, [layers, width, height, top, density, looksOf]);
  return <canvas ref={canvas} className="picture" style={{ top, width, height }} />;
}
