import { useText } from '../../../ui/Words.tsx';
import { PasskeyWay } from './PasskeyWay.tsx';
import { PasswordWay } from './PasswordWay.tsx';
import { ProviderWay } from './ProviderWay.tsx';
import { text } from './texts.ts';

/** Where a sign-in leads, the level it must reach, and whether to prove oneself anew. */
export type Journey = { next: string; level: number | null; again: boolean };
export type Offered = { provider: boolean; demo: boolean; origin: string };

type WaysProps = {
  offered: Offered;
  journey: Journey;
  /** Beside something else that is offered first. */
  aside?: boolean;
};

const PASSWORD_LEVEL = 2;

/** The ways to sign in that this installation offers, the surest first. */
export function Ways({ offered, journey, aside = false }: WaysProps) {
  const t = useText();
  const { provider, origin } = offered;
  const withPassword = (journey.level ?? 0) <= PASSWORD_LEVEL;
  const local = (
    <div className="ways">
      <PasskeyWay origin={origin} next={journey.next} main={!provider && !aside} />
      {withPassword && <PasswordWay next={journey.next} />}
    </div>
  );
  if (!provider && !aside) return local;
  return (
    <div className="ways">
      {provider && <ProviderWay journey={journey} />}
      <details className="other-ways">
        <summary>{t(text.otherWays)}</summary>
        {local}
      </details>
    </div>
  );
}
