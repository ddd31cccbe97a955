/** The place beside the tabs where a view puts its own controls. */
import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const AsideContext = createContext<HTMLElement | null>(null);

export const AsideProvider = AsideContext.Provider;

export function TabsAside({ children }: { children: ReactNode }) {
  const place = useContext(AsideContext);
  return place && createPortal(children, place);
}
