/** Buttons: with words, or an icon whose name and key appear as a hint. */
import { type ReactNode, useEffect, useState } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { Icon, type IconName } from './icon.tsx';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  children: ReactNode;
  look?: 'primary' | 'bare' | 'large' | 'primary large';
  shortcut?: string;
};

export function Button({ look, shortcut, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${look ?? ''}`}>
      {children}
      {shortcut && <kbd>{shortcut}</kbd>}
    </AriaButton>
  );
}

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> & {
  icon: IconName;
  label: string;
  shortcut?: string;
  /** For a button that is on or off. */
  pressed?: boolean;
  small?: boolean;
  spin?: boolean;
};

export function IconButton({
  icon,
  label,
  shortcut,
  pressed,
  small,
  spin,
  ...rest
}: IconButtonProps) {
  const [hinted, setHinted] = useState(false);
  useEffect(() => {
    if (!hinted) return;
    // An open hint would keep Escape for itself; gone before the key comes there, it leaves it to the dialog around it.
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => setHinted(false));
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [hinted]);
  return (
    <TooltipTrigger delay={500} closeDelay={0} isOpen={hinted} onOpenChange={setHinted}>
      <AriaButton
        {...rest}
        className="button bare square"
        aria-label={label}
        {...(pressed === undefined
          ? {}
          : { 'aria-pressed': pressed, 'data-selected': pressed || undefined })}
      >
        <Icon name={icon} small={small ?? false} spin={spin ?? false} />
      </AriaButton>
      <Tooltip className="hint" offset={6}>
        {label}
        {shortcut && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
