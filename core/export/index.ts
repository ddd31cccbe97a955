/** All that can leave Parallax: one story in Markdown, CSV, JSON, TimelineJS and CSL-JSON. */
export { briefFileName } from './brief-file-name.ts';
export {
  type BriefArticle,
  type BriefInput,
  type BriefOptions,
  type CitationStyle,
  defaultBriefOptions,
} from './brief-input.ts';
export { toCslJson } from './to-csl-json.ts';
export { toCsv } from './to-csv.ts';
export { toJson } from './to-json.ts';
export { toMarkdown } from './to-markdown.ts';
export { toTimelineJs } from './to-timeline-js.ts';
