/** vis-timeline with the same events: an item for each dating, a group for each outlet. */
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { makeEvents } from './make-story.ts';
import { asReceived, events, outlets, tellFirstPaint } from './measured.ts';

const items = asReceived(makeEvents(events, outlets)).flatMap((event) =>
  event.articles.map((article) => ({
    id: `${event.id} ${article}`,
    group: article,
    content: event.title,
    start: event.from,
    ...(event.from !== event.to && { end: event.to, type: 'range' }),
    ...(event.from === event.to && { type: 'point' }),
  })),
);
const groups = Array.from({ length: outlets }, (_, index) => ({
  id: `article-${index}`,
  content: `Outlet ${index + 1}`,
}));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
tellFirstPaint(() => root.querySelector('.vis-item') !== null);
new Timeline(root, new DataSet(items), new DataSet(groups), {
  // Without stacking, it is at its fastest.
  stack: false,
  height: '100%',
  zoomFriction: 5,
});
