/** The timeline of the window with the large story. */
import { StrictMode, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import '../../renderer/ui/controls.css';
import { CommandProvider } from '../../renderer/palette/use-commands.tsx';
import { nothingSelected, select } from '../../renderer/selection.ts';
import { SelectionProvider, StoryProvider, useOpenStory } from '../../renderer/story-context.tsx';
import { TimelineView } from '../../renderer/timeline/timeline-view.tsx';
import { ToastProvider } from '../../renderer/ui/toast.tsx';
import { makeStory } from './make-story.ts';
import { asReceived, events, outlets, tellFirstPaint } from './measured.ts';

const story = asReceived(makeStory(events, outlets));

function Page() {
  const open = useOpenStory(story);
  return (
    <SelectionProvider value={useReducer(select, nothingSelected)}>
      <StoryProvider value={open}>
        <div className="view" style={{ position: 'fixed', inset: 0, display: 'grid' }}>
          <TimelineView />
        </div>
      </StoryProvider>
    </SelectionProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
// The canvas is painted in the step that puts it in the page.
tellFirstPaint(() => root.querySelector('.lanes canvas') !== null);
createRoot(root).render(
  <StrictMode>
    <ToastProvider>
      <CommandProvider>
        <Page />
      </CommandProvider>
    </ToastProvider>
  </StrictMode>,
);
