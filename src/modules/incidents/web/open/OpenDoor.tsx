import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { opennessQuery } from './openness.ts';
import { text } from './texts.ts';
import './open.css';

/** The way to report without signing in, below the sign-in page, where the region allows it. */
export default function OpenDoor() {
  const t = useText();
  const { data } = useQuery(opennessQuery);
  if (!data?.open) return null;
  return (
    <p className="open-door">
      {t(text.cannotSignIn)} <Go to="/report">{t(text.withoutSigningIn)}</Go>
    </p>
  );
}
