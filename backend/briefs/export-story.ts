/** One story in every format that leaves Parallax. */
import {
  type BriefInput,
  type BriefOptions,
  briefFileName,
  toCslJson,
  toCsv,
  toJson,
  toMarkdown,
  toTimelineJs,
} from '../../core/export/index.ts';
import type { Brief, ExportFormat } from '../contract/views.ts';

export interface ExportedStory {
  content: string;
  /** Suggested name, without folder. */
  fileName: string;
  mediaType: string;
}

const formats: Record<
  Exclude<ExportFormat, 'markdown'>,
  { write: (input: BriefInput) => string; extension: string; mediaType: string }
> = {
  csv: { write: toCsv, extension: 'csv', mediaType: 'text/csv' },
  json: { write: toJson, extension: 'json', mediaType: 'application/json' },
  timelinejs: { write: toTimelineJs, extension: 'timeline.csv', mediaType: 'text/csv' },
  'csl-json': {
    write: toCslJson,
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
};

export function writeBrief(input: BriefInput, options: BriefOptions): Brief {
  return {
    markdown: toMarkdown(input, options),
    fileName: briefFileName(input.title, input.generated),
  };
}

export function exportStory(
  input: BriefInput,
  format: Exclude<ExportFormat, 'markdown'>,
): ExportedStory {
  const { write, extension, mediaType } = formats[format];
  const fileName = briefFileName(input.title, input.generated, extension);
  return { content: write(input), fileName, mediaType };
}
