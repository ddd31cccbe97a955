/** The floating layers of the window (add, sources, palette, keys, about) and the commands that open them. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { AddDialog } from './feeds/add-dialog.tsx';
import { SourcesDialog } from './feeds/sources-dialog.tsx';
import { About } from './palette/about.tsx';
import { KeysOverview } from './palette/keys-overview.tsx';
import { Palette } from './palette/palette.tsx';
import { useCommands } from './palette/use-commands.tsx';
import { useUndo } from './reader/use-undo.ts';
import { changeSettings } from './settings.ts';

export type Layer = 'add' | 'sources' | 'palette' | 'keys' | 'about';

const LayersContext = createContext<(layer: Layer) => void>(() => {});

/** Opens a layer. */
export function useLayers(): (layer: Layer) => void {
  return useContext(LayersContext);
}

const drawLayer: Record<Layer, (props: { onClose: () => void }) => ReactNode> = {
  add: AddDialog,
  sources: SourcesDialog,
  palette: Palette,
  keys: KeysOverview,
  about: About,
};

export function Layers({ children }: { children: ReactNode }) {
  const [layer, setLayer] = useState<Layer | null>(null);
  const undo = useUndo();
  useCommands({
    undo,
    add: () => setLayer('add'),
    sources: () => setLayer('sources'),
    palette: () => setLayer(layer === 'palette' ? null : 'palette'),
    keys: () => setLayer('keys'),
    about: () => setLayer('about'),
    themeSystem: () => changeSettings({ theme: 'system' }),
    themeLight: () => changeSettings({ theme: 'light' }),
    themeDark: () => changeSettings({ theme: 'dark' }),
  });
  const Open = layer ? drawLayer[layer] : null;
  return (
    <LayersContext value={setLayer}>
      {children}
      {Open && <Open onClose={() => setLayer(null)} />}
    </LayersContext>
  );
}
