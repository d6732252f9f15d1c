import { type ReactNode, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { personText } from './texts.ts';
import '../style/parts.css';

/** What has ended, shown when asked for; nothing when there is none. */
export function Ended({ count, children }: { count: number; children: () => ReactNode }) {
  const t = useText();
  const [shown, show] = useState(false);
  if (count === 0) return null;
  if (shown) return <div className="ended">{children()}</div>;
  return (
    <Button kind="quiet" size="small" onClick={() => show(true)}>
      {t(personText.earlier, { count })}
    </Button>
  );
}
