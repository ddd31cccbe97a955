/** The floating layers of the window (add, sources, palette, corrections, settings, …) and the commands that open them. */
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ListTakenIn } from '../backend/contract/views.ts';
import { ExportAll } from './brief/export-all.tsx';
import { type Correction, CorrectionLayer } from './corrections/correction-layer.tsx';
import { DecisionLog } from './corrections/decision-log.tsx';
import { NamesLayer } from './corrections/names-layer.tsx';
import { AddDialog } from './feeds/add-dialog.tsx';
import { ListTakenInLayer } from './feeds/list-taken-in.tsx';
import { SourcesDialog } from './feeds/sources-dialog.tsx';
import { About } from './palette/about.tsx';
import { KeysOverview } from './palette/keys-overview.tsx';
import { Palette } from './palette/palette.tsx';
import { useCommands } from './palette/use-commands.tsx';
import { useUndo } from './reader/use-undo.ts';
import { changeSettings } from './settings/settings.ts';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { focusFirst, storyPane } from './ui/keep-focus.ts';

const drawLayer = {
  add: AddDialog,
  sources: SourcesDialog,
  palette: Palette,
  keys: KeysOverview,
  about: About,
  settings: SettingsDialog,
  decisions: DecisionLog,
  names: NamesLayer,
  exportAll: ExportAll,
} satisfies Record<string, (props: { onClose: () => void }) => ReactNode>;

/** One that is known by its name, what came of a list of feeds, or a correction of something. */
export type Layer =
  | keyof typeof drawLayer
  | { type: 'listTakenIn'; list: ListTakenIn }
  | Correction;

const LayersContext = createContext<(layer: Layer) => void>(() => {});

/** Opens a layer. */
export function useLayers(): (layer: Layer) => void {
  return useContext(LayersContext);
}

export function Layers({ children }: { children: ReactNode }) {
  const [layer, setLayer] = useState<Layer | null>(null);
  /** In slices, for what has no field: into one that has, somebody may type at once. */
  const showCalmly = (next: Layer) => () => startTransition(() => setLayer(next));
  useFocusBack(layer);
  const undo = useUndo();
  useCommands({
    undo: () => undo(),
    add: () => setLayer('add'),
    sources: showCalmly('sources'),
    palette: () => setLayer(layer === 'palette' ? null : 'palette'),
    keys: showCalmly('keys'),
    about: showCalmly('about'),
    settings: showCalmly('settings'),
    decisions: showCalmly('decisions'),
    names: () => setLayer('names'),
    exportAll: () => setLayer('exportAll'),
    themeSystem: () => changeSettings({ theme: 'system' }),
    themeLight: () => changeSettings({ theme: 'light' }),
    themeDark: () => changeSettings({ theme: 'dark' }),
  });
  return (
    <LayersContext value={setLayer}>
      {children}
      <OpenLayer layer={layer} onClose={() => setLayer(null)} />
    </LayersContext>
  );
}

/** Where one layer opened another, its place in the window was lost to the second; the focus goes back there. */
function useFocusBack(layer: Layer | null): void {
  const before = useRef<HTMLElement | null>(null);
  const open = layer !== null;
  useEffect(() => {
    if (!open) return;
    return () => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body && before.current)
            focusFirst([before.current, storyPane()]);
        }),
      );
    };
  }, [open]);
  useEffect(() => {
    if (open) return;
    const note = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) before.current = event.target;
    };
    // A press beside everything that takes the focus.
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget === null) before.current = null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', forget);
    };
  }, [open]);
}

function OpenLayer({ layer, onClose }: { layer: Layer | null; onClose: () => void }) {
  if (layer === null) return null;
  if (typeof layer === 'object' && layer.type === 'listTakenIn')
    return <ListTakenInLayer list={layer.list} onClose={onClose} />;
  if (typeof layer === 'object') return <CorrectionLayer correction={layer} onClose={onClose} />;
  const Open = drawLayer[layer];
  return <Open onClose={onClose} />;
}
