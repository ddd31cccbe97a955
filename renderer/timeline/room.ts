/** How the drawing shares out its room, pixels. */

/** For the names of the lanes. */
export const nameWidth = 134;
/** Of that, for the button that folds. */
export const foldButton = 34;
/** For the names of the clocks; the style sheet has the same. */
export const headroom = 18;
export const axisHeight = 28;
/** Between the two clocks. */
export const clockGap = 30;
export const leftMargin = 16;
export const rightMargin = 16;
