/** Why something was not done, beside the field or button that asked for it. */
import { Icon } from './icon.tsx';

export function Fault({ words }: { words: string | null }) {
  return (
    words && (
      <p className="fault" role="alert">
        <Icon name="warning" />
        {words}
      </p>
    )
  );
}
