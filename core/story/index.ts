/** Which articles tell the same story, decided one article at a time. */
export { type StoryFeatures, toFeatures } from './features.ts';
export {
  createStoryIndex,
  type Placement,
  type StoryDecisions,
  type StoryIndex,
} from './story-index.ts';
export { titleStory } from './title-story.ts';
