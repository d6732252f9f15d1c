import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Receipt } from '../../contract/report.ts';
import { label } from '../texts.ts';
import { nextText, receiptText as text } from './after-texts.ts';
import type { Answers } from './answers.ts';
import { subjectNamed } from './subjects.ts';

type ReceiptPartProps = {
  receipt: Receipt;
  answers: Answers;
  again: () => void;
  /** Names of files that did not come through. */
  lost?: readonly string[];
};

function nextOf({ answers: { subject }, receipt }: Pick<ReceiptPartProps, 'answers' | 'receipt'>) {
  if (receipt.receiptCode) return nextText.open;
  return nextText[subject === 'idea' || subject === 'deviation' ? subject : 'incident'];
}

function Facts({ receipt: { number, receivedAt, receiptCode } }: Pick<ReceiptPartProps, 'receipt'>) {
  const t = useText();
  const facts = [
    { label: t(label.number), value: <strong className="receipt-number">{number}</strong> },
    ...(receiptCode ? [{ label: t(text.code), value: <strong className="receipt-number">{receiptCode}</strong> }] : []),
    { label: t(label.received), value: <DateText at={receivedAt} as="near" /> },
  ];
  return <FactList facts={facts} />;
}

function Acts({ receipt, again }: Pick<ReceiptPartProps, 'receipt' | 'again'>) {
  const t = useText();
  const follow = receipt.receiptCode ? '/report/status' : `/incident-reports/${receipt.id}`;
  return (
    <div className="flow-foot">
      <ButtonLink kind="main" to={follow}>
        {t(text.follow)}
      </ButtonLink>
      <Button onClick={again}>{t(text.another)}</Button>
    </div>
  );
}

/** That the report came through, its number, and what happens next. */
export function ReceiptPart({ receipt, answers, again, lost = [] }: ReceiptPartProps) {
  const t = useText();
  const advice = subjectNamed(answers.subject)?.advice;
  return (
    <div className="receipt" role="status">
      <StatusMark tone="ok" framed>
        {t(text.received)}
      </StatusMark>
      <Facts receipt={receipt} />
      {receipt.receiptCode && <NoticeLine tone="watch">{t(text.keepCode)}</NoticeLine>}
      {lost.length > 0 && <NoticeLine tone="late">{t(text.filesLost, { names: lost.join(', ') })}</NoticeLine>}
      {advice && (
        <NoticeLine tone="watch">
          <span>
            <strong>{t(text.meanwhile)}</strong> {t(advice)}
          </span>
        </NoticeLine>
      )}
      <Panel title={t(text.next)}>
        <ol className="receipt-next">
          {nextOf({ answers, receipt }).map((line) => (
            <li key={line.sv}>{t(line)}</li>
          ))}
        </ol>
      </Panel>
      <Acts receipt={receipt} again={again} />
    </div>
  );
}
