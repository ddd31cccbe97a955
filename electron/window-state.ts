/** Where the window was and how large, kept between two starts. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WindowState {
  /** Null where the window has never been placed. */
  bounds: Bounds | null;
  maximized: boolean;
}

const smallest = { width: 1024, height: 640 };
const usual = { width: 1440, height: 900 };
/** Enough of the title bar to take hold of. */
const reachable = 120;

/** Reads what was kept; a file that is missing or broken is no reason not to start. */
export function readWindowState(path: string): WindowState {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(path, 'utf8')) as WindowState;
    const whole =
      bounds && [bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isFinite);
    return { bounds: whole ? bounds : null, maximized: maximized === true };
  } catch {
    return { bounds: null, maximized: false };
  }
}

export function saveWindowState(path: string, state: WindowState): void {
  writeFileSync(path, JSON.stringify(state));
}

/** Size, and position where the window would still be within reach on one of the displays. */
export function fitToDisplays(
  bounds: Bounds | null,
  displays: readonly Bounds[],
): { width: number; height: number } & Partial<Bounds> {
  const [first] = displays;
  const size = {
    width: Math.max(
      bounds?.width ?? Math.min(usual.width, first?.width ?? usual.width),
      smallest.width,
    ),
    height: Math.max(
      bounds?.height ?? Math.min(usual.height, first?.height ?? usual.height),
      smallest.height,
    ),
  };
  if (bounds === null) return size;
  const within = displays.some(
    (display) =>
      bounds.x + bounds.width >= display.x + reachable &&
      bounds.x <= display.x + display.width - reachable &&
      bounds.y >= display.y &&
      bounds.y <= display.y + display.height - reachable,
  );
  return within ? { ...size, x: bounds.x, y: bounds.y } : size;
}

export { smallest as smallestWindow };
