import { useSearchValue } from '../../../ui/address.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import type { MailChoice } from '../contract.ts';
import { notices, useMail, useNotices, useRead, useUnread } from './calls.ts';
import { NoticeList } from './NoticeList.tsx';
import { pageTitles, text } from './texts.ts';

function OneMail({ choice: { kind, name, wanted, each } }: { choice: MailChoice }) {
  const t = useText();
  const choose = useSend(notices.chooseMail, { said: t(text.mailKept) });
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={wanted}
          disabled={choose.busy}
          onChange={(event) => choose.send({ params: { kind }, body: { wanted: event.target.checked } })}
        />
        <span>
          {name}
          <span className="soft small mail-often">{t(each ? text.each : text.daily)}</span>
        </span>
      </label>
    </li>
  );
}

function MailChoices() {
  const t = useText();
  return (
    <Panel title={t(text.mail)} lead={t(text.mailLead)}>
      <Load query={useMail()}>
        {({ items }) => (
          <ul className="mail-choices">
            {items.map((choice) => (
              <OneMail key={choice.kind} choice={choice} />
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}

function List({ unread }: { unread: boolean }) {
  const t = useText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices(unread);
  return (
    <Load query={{ data, error, refetch: refetch as never }}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0)
          return <EmptyState title={t(unread ? text.noneUnread : text.none)} text={t(text.noneText)} />;
        return (
          <>
            <NoticeList items={items} />
            {hasNextPage && (
              <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t(text.more)}
              </Button>
            )}
          </>
        );
      }}
    </Load>
  );
}

function Which({ unread, show }: { unread: boolean; show: (which: string) => void }) {
  const t = useText();
  return (
    <fieldset className="notice-which">
      <legend className="unseen">{t(text.which)}</legend>
      <Button kind="quiet" size="small" aria-pressed={!unread} onClick={() => show('')}>
        {t(text.everything)}
      </Button>
      <Button kind="quiet" size="small" aria-pressed={unread} onClick={() => show('unread')}>
        {t(text.unread)}
      </Button>
    </fieldset>
  );
}

/** All one has been told, and which kinds also come by mail. */
export default function NoticesPage() {
  const t = useText();
  const [which, show] = useSearchValue('show');
  const read = useRead();
  const some = (useUnread().data?.count ?? 0) > 0;
  const unread = which === 'unread';
  const all = some && (
    <Button busy={read.isPending} onClick={() => read.mutate(undefined)}>
      {t(text.readAll)}
    </Button>
  );
  return (
    <div className="notices-page">
      <PageTitle title={t(pageTitles.notices)} lead={t(text.lead)} actions={all} />
      <Which unread={unread} show={show} />
      <List unread={unread} />
      <MailChoices />
    </div>
  );
}
