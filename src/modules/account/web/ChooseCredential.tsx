import { useState } from 'react';
import { useText } from '../../../ui/Words.tsx';
import type { NewCredential, Registration } from '../contract/credential.ts';
import { MakePasskey } from './MakePasskey.tsx';
import { MakePassword } from './MakePassword.tsx';
import { text } from './texts.ts';

type ChooseProps = {
  registration: Registration;
  save: (credential: NewCredential) => Promise<unknown>;
  /** Asks for a new offer, when this one has grown old. */
  startOver: () => void;
};

const kinds = [
  { kind: 'passkey', title: text.passkey, why: text.passkeyWhy },
  { kind: 'password', title: text.passwordAndCode, why: text.passwordWhy },
] as const;

/** Passkey, or password and code: what each asks of one, then making it. */
export function ChooseCredential({ registration, save, startOver }: ChooseProps) {
  const t = useText();
  const [chosen, choose] = useState<NewCredential['kind']>('passkey');
  return (
    <div className="stack gap-wide">
      <fieldset className="credential-choice">
        <legend className="unseen">{t(text.enrolLead)}</legend>
        {kinds.map(({ kind, title, why }) => (
          <label key={kind} className="credential-kind">
            <input type="radio" name="kind" checked={chosen === kind} onChange={() => choose(kind)} />
            <span>
              <strong>{t(title)}</strong>
              <span className="choice-hint">{t(why)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen === 'passkey' ? (
        <MakePasskey registration={registration} save={save} startOver={startOver} />
      ) : (
        <MakePassword registration={registration} save={save} startOver={startOver} />
      )}
    </div>
  );
}
