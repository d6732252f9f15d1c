import type { Text } from '../../../../shared/text.ts';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';

/** Says that it is done, and closes. */
export function useClosing(close: () => void) {
  const t = useText();
  const notify = useNotify();
  return (said: Text) => () => {
    notify.done(t(said));
    close();
  };
}
