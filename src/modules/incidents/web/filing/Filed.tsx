import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Filing, Obligation } from '../../contract/obligation.ts';
import { filedText as text } from './texts.ts';

/** What was filed: when, by whom, through what, and word for word. */
export function Filed({ filing }: { filing: Filing }) {
  const t = useText();
  const { sentAt, sentBy, channel, authorityNumber, late, lateReason, content } = filing;
  return (
    <>
      <FactList
        facts={[
          { label: t(text.sentAt), value: <DateText at={sentAt} /> },
          { label: t(text.sentBy), value: sentBy },
          { label: t(text.channel), value: channel },
          { label: t(text.number), value: authorityNumber || <span className="faint">{t(text.noNumber)}</span> },
          ...(late ? [{ label: t(text.lateReason), value: lateReason, wide: true }] : []),
        ]}
      />
      <details className="duty-verbatim">
        <summary>{t(text.verbatim)}</summary>
        <CopyButton copied={content} what={t(text.verbatim)} />
        <div className="duty-words">{content}</div>
      </details>
    </>
  );
}

/** How a duty ended without a filing: by a signed decision, or since the decision to report was changed. */
export function Ended({ duty: { status, endedAt, endedBy, endReason } }: { duty: Obligation }) {
  const t = useText();
  if (status === 'withdrawn') return <p className="soft">{t(text.withdrawnText)}</p>;
  return (
    <FactList
      facts={[
        { label: t(text.endedAt), value: <DateText at={endedAt} /> },
        { label: t(text.signedBy), value: endedBy },
        { label: t(text.reason), value: endReason, wide: true },
      ]}
    />
  );
}
