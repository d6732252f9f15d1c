import { DateText } from '../../../ui/DateText.tsx';
import { Go } from '../../../ui/Go.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Notice } from '../contract.ts';
import { useRead } from './calls.ts';
import { text } from './texts.ts';
import './notices.css';

function OneNotice({ notice, went }: { notice: Notice; went: (() => void) | undefined }) {
  const t = useText();
  const read = useRead();
  const { id, kindName, title, path, causedBy, at, readAt } = notice;
  const follow = () => {
    if (readAt === null) read.mutate([id]);
    went?.();
  };
  return (
    <li className="bell-notice" data-unread={readAt === null || undefined}>
      <p className="notice-kind">
        {readAt === null && <span className="unseen">{t(text.new)}: </span>}
        {kindName}
      </p>
      <p className="notice-title">
        {path ? (
          <Go to={path} onClick={follow}>
            {title}
          </Go>
        ) : (
          <span className="soft">{title ?? t(text.hidden)}</span>
        )}
      </p>
      <p className="notice-when">
        {causedBy && `${causedBy} · `}
        <DateText at={at} as="near" />
      </p>
    </li>
  );
}

/** Notices, latest first; each leads to its record and is read by that. */
export const NoticeList = ({ items, went }: { items: readonly Notice[]; went?: () => void }) => (
  <ul className="notice-list">
    {items.map((notice) => (
      <OneNotice key={notice.id} notice={notice} went={went} />
    ))}
  </ul>
);
