/** Gives the user a text as a file. */
import { downloadBlob } from './download-blob.ts';

export function downloadText(content: string, fileName: string, mediaType: string): void {
  downloadBlob(new Blob([content], { type: mediaType }), fileName);
}
