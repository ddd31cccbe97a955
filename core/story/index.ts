/** Which articles tell the same story, decided one article at a time. */
export { type StoryFeatures, toFeatures } from './features.ts';
export { nearestPart } from './nearest-part.ts';
export { createStoryIndex, type Placement, type StoryIndex } from './story-index.ts';
export { titleStory } from './title-story.ts';
