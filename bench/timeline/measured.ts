/** What both pages draw, and how they tell when it is on the screen. */
export const events = 10_000;
export const outlets = 50;

/** As it comes to the window, from either transport: read from JSON. */
export function asReceived<T>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}

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
