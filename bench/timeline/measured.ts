/** What both pages draw, and how they tell when it is on the screen. */
export const events = 10_000;
export const outlets = 50;

/** What the page writes before the milliseconds of its first paint. */
export const firstPaintWords = 'first paint: ';

/**
 * Writes to the console: milliseconds from the call to the beginning of the frame after the first that has
 * the drawing, so that its style, layout and painting are counted.
 */
export function tellFirstPaint(isThere: () => boolean): void {
  const begin = performance.now();
  const look = () => {
    if (!isThere()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        console.info(`${firstPaintWords}${performance.now() - begin}`);
      });
  };
  requestAnimationFrame(look);
}
