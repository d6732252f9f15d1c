import { IconBell } from '@tabler/icons-react';
import { useDrop } from '../../../ui/drop.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Go } from '../../../ui/Go.tsx';
import { Load } from '../../../ui/Load.tsx';
import { useText } from '../../../ui/Words.tsx';
import { mostUnread } from '../contract.ts';
import { useLatest, useUnread } from './calls.ts';
import { NoticeList } from './NoticeList.tsx';
import { text } from './texts.ts';
import './notices.css';

function Latest({ close }: { close: () => void }) {
  const t = useText();
  return (
    <>
      <Load query={useLatest(true)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t(text.none)} text={t(text.noneText)} />
          ) : (
            <NoticeList items={items} went={close} />
          )
        }
      </Load>
      <p className="bell-foot">
        <Go to="/notices" onClick={close}>
          {t(text.toAll)}
        </Go>
      </p>
    </>
  );
}

const shown = (count: number) => (count >= mostUnread ? `${mostUnread - 1}+` : String(count));

/** The bell: how much is unread, and behind it the latest. */
export default function Bell() {
  const t = useText();
  const { data } = useUnread();
  const drop = useDrop<HTMLDivElement>(false);
  const count = data?.count ?? 0;
  const label = count > 0 ? t(text.bellUnread, { count: shown(count) }) : t(text.bell);
  return (
    <>
      <button
        {...drop.button}
        type="button"
        className="icon-button bell"
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
      >
        <IconBell size={19} stroke={1.7} aria-hidden />
        {count > 0 && <span className="bell-count figures">{shown(count)}</span>}
      </button>
      <div {...drop.popover} ref={drop.panel} role="dialog" aria-label={t(text.bell)} className="drop bell-panel">
        {drop.opened && <Latest close={drop.close} />}
      </div>
    </>
  );
}
