import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useText } from '../../../ui/Words.tsx';
import { OwnCredentials } from './OwnCredentials.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { OwnTokens } from './OwnTokens.tsx';
import { ownText } from './own-texts.ts';
import './account.css';

/** One's own account: ways in, sessions, tokens. */
export default function Account() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(ownText.title)} lead={t(ownText.lead)} />
      <OwnCredentials />
      <OwnSessions />
      <OwnTokens />
    </>
  );
}
