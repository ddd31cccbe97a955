/** Buttons: with words, or an icon whose name and key appear as a hint. */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { useHint } from './use-hint.ts';

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
  const hint = useHint();
  return (
    <TooltipTrigger delay={500} closeDelay={0} {...hint}>
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
      {hint.isOpen && (
        <Tooltip className="hint" offset={6}>
          {label}
          {shortcut && <kbd>{shortcut}</kbd>}
        </Tooltip>
      )}
    </TooltipTrigger>
  );
}
