/** What both pages draw, and how they tell when it is on the screen. */
export const events = 10_000;
export const outlets = 50;

/**
 * Sets `firstPaint` on the window: milliseconds from the call to the beginning of the frame after the first that has
 * the drawing, so that its style, layout and painting are counted.
 */
export function tellFirstPaint(isThere: () => boolean): void {
  const begin = performance.now();
  const look = () => {
    if (!isThere()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        Object.assign(window, { firstPaint: performance.now() - begin });
      });
  };
  requestAnimationFrame(look);
}
