import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import { ownText } from './own-texts.ts';
import { SessionList } from './SessionList.tsx';
import { account } from './server.ts';
import { useSessions } from './useFreshly.ts';

/** Where one is signed in, and ending that. */
export function OwnSessions() {
  const t = useText();
  const query = useSessions();
  const endOne = useSend(account.endSession, { said: t(ownText.ended) });
  const endOthers = useSend(() => account.endOtherSessions({}), { said: t(ownText.ended) });
  const several = (query.data?.items.length ?? 0) > 1;
  const beside = several && (
    <ConfirmButton
      size="small"
      title={t(ownText.endOthersTitle)}
      text={t(ownText.endOthersText)}
      verb={t(ownText.endOthers)}
      busy={endOthers.busy}
      onConfirm={() => endOthers.send(undefined)}
    >
      {t(ownText.endOthers)}
    </ConfirmButton>
  );
  return (
    <Panel title={t(ownText.sessions)} lead={t(ownText.sessionsLead)} beside={beside}>
      <Load query={query}>
        {({ items }) => (
          <SessionList label={t(ownText.sessions)} sessions={items} end={(id) => endOne.send({ params: { id } })} />
        )}
      </Load>
    </Panel>
  );
}
