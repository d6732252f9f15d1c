import { Button } from '../../../ui/Button.tsx';
import { FactList } from '../../../ui/Facts.tsx';
import { Load } from '../../../ui/Load.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import type { WholeMail } from '../contract.ts';
import { mail, useMail } from './calls.ts';
import { StateMark } from './StateMark.tsx';
import { label, text } from './texts.ts';

const stopped = ({ state }: WholeMail) => state === 'held' || state === 'failed' || state === 'skipped';

function Again({ id }: { id: string }) {
  const t = useText();
  const { send, busy } = useSend(mail.sendAgain, { said: t(text.sentAgain) });
  return (
    <Button busy={busy} onClick={() => send({ params: { id } })}>
      {t(text.again)}
    </Button>
  );
}

/** A mail as its reader sees it, and what became of it. */
export function Letter({ id }: { id: string }) {
  const t = useText();
  const query = useMail(id);
  return (
    <Load query={query}>
      {(whole) => (
        <div className="letter">
          <FactList
            facts={[
              { label: t(label.state), value: <StateMark state={whole.state} /> },
              { label: t(label.why), value: whole.why },
              { label: t(text.answer), value: whole.answer },
              { label: t(label.attempts), value: String(whole.attempts) },
            ]}
          />
          <pre className="letter-text">{whole.text}</pre>
          {stopped(whole) && <Again id={id} />}
        </div>
      )}
    </Load>
  );
}
