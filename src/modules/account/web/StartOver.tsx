import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/Words.tsx';
import { text } from './texts.ts';

/** For when an offer has grown old: a new passkey to make, a new code to scan. */
export function StartOver({ startOver }: { startOver: () => void }) {
  const t = useText();
  return (
    <p className="soft small">
      {t(text.tooLong)}{' '}
      <Button kind="quiet" size="small" onClick={startOver}>
        {t(text.startOver)}
      </Button>
    </p>
  );
}
