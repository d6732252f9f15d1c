import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Session } from '../contract/session.ts';
import { ItemList } from './ItemList.tsx';
import { deviceName, methodName } from './method.ts';
import { ownText } from './own-texts.ts';

type SessionListProps = { label: string; sessions: readonly Session[]; end: (id: string) => void };

/** Sessions with what is known of each, and a way to end them. */
export function SessionList({ label, sessions, end }: SessionListProps) {
  const t = useText();
  const known = ({ method, assurance, createdAt, seenAt }: Session) => [
    methodName(method, t),
    t(ownText.atLevel, { level: assurance }),
    <>
      {t(ownText.since)} <DateText at={createdAt} as="near" />
    </>,
    <>
      {t(ownText.seen)} <DateText at={seenAt} as="near" />
    </>,
  ];
  return (
    <ItemList
      label={label}
      items={sessions}
      itemKey={({ id }) => id}
      name={(session) => (
        <>
          {deviceName(session, t)} {session.current && <StatusMark tone="ok">{t(ownText.thisOne)}</StatusMark>}
        </>
      )}
      facts={known}
      act={(session) =>
        !session.current && (
          <Button
            size="small"
            onClick={() => end(session.id)}
            aria-label={`${t(ownText.end)}: ${deviceName(session, t)}`}
          >
            {t(ownText.end)}
          </Button>
        )
      }
    />
  );
}
