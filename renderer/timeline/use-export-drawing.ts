/** Gives the user the timeline as it is shown, as a file: SVG that stands by itself, or PNG at twice the size. */
import type { RefObject } from 'react';
import { useStory } from '../story-context.tsx';
import { sayError } from '../ui/blank.tsx';
import { downloadBlob } from '../ui/download-blob.ts';
import { useToast } from '../ui/toast.tsx';
import { drawPng } from './draw-png.ts';
import { standAlone } from './stand-alone.ts';

/** `whenComplete` calls its argument while every lane is drawn, whether in sight or not. */
export function useExportDrawing(
  drawing: RefObject<SVGSVGElement | null>,
  whenComplete: (draw: () => void) => void,
): (format: 'svg' | 'png') => Promise<void> {
  const { view } = useStory();
  const notify = useToast();
  return async (format) => {
    // The palette runs a command that waited in an effect, from which nothing can be drawn at once.
    await Promise.resolve();
    let svg = '';
    whenComplete(() => {
      if (drawing.current) svg = standAlone(drawing.current, view.summary.title);
    });
    try {
      const fileName = `${nameFile(view.summary.title)}.${format}`;
      const blob =
        format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await drawPng(svg);
      downloadBlob(blob, fileName);
      notify({ words: `Exported to ${fileName}.` });
    } catch (error) {
      notify({ words: sayError(error) });
    }
  };
}

/** A title as the name of a file on any system. */
function nameFile(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60).replace(/-+$/, '') || 'story'}-timeline`.toLowerCase();
}
