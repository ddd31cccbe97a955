/** Where the window was, how large and in which theme, kept between two starts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isTheme, type Theme } from '../backend/contract/page-messages.ts';

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
  /** Known before the page tells it, so that the window is not first light and then dark. */
  theme: Theme;
}

const smallest = { width: 1024, height: 640 };
const usual = { width: 1440, height: 900 };
/** Enough of the title bar to take hold of. */
const reachable = 120;

/** Reads what was kept; a file that is missing or broken is no reason not to start. */
export function readWindowState(path: string): WindowState {
  try {
    const { bounds, maximized, theme } = JSON.parse(readFileSync(path, 'utf8')) as WindowState;
    const whole =
      bounds && [bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isFinite);
    return {
      bounds: whole ? bounds : null,
      maximized: maximized === true,
      theme: isTheme(theme) ? theme : 'system',
    };
  } catch {
    return { bounds: null, maximized: false, theme: 'system' };
  }
}

/** Keeps the state; where it cannot be written, the next window opens where the one before did. */
export function saveWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch (error) {
    process.stderr.write(`parallax: the window’s place is not kept: ${String(error)}\n`);
  }
}

/** A size that fits the display, and the position where the window would still be within reach on one of them. */
export function fitToDisplays(
  bounds: Bounds | null,
  displays: readonly Bounds[],
): { width: number; height: number } & Partial<Bounds> {
  const display = displays.find((one) => bounds !== null && isWithinReach(bounds, one));
  const room = display ?? displays[0] ?? usual;
  const clamp = (side: 'width' | 'height') =>
    Math.max(Math.min(bounds?.[side] ?? usual[side], room[side]), smallest[side]);
  const size = { width: clamp('width'), height: clamp('height') };
  return bounds && display ? { ...size, x: bounds.x, y: bounds.y } : size;
}

function isWithinReach(bounds: Bounds, display: Bounds): boolean {
  return (
    bounds.x + bounds.width >= display.x + reachable &&
    bounds.x <= display.x + display.width - reachable &&
    bounds.y >= display.y &&
    bounds.y <= display.y + display.height - reachable
  );
}

export { smallest as smallestWindow };
