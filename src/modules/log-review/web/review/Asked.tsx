import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ItemQuestion } from '../../contract/item.ts';
import { askText as text } from './texts.ts';

type AskedProps = {
  question: ItemQuestion;
  name: string;
  /** Takes the question back; left out where that cannot be done. */
  withdraw?: (() => void) | undefined;
  busy?: boolean;
};

/** What the employee was asked, and what they answered. */
export function Asked({ question, name, withdraw, busy = false }: AskedProps) {
  const t = useText();
  const answered = question.status === 'answered';
  return (
    <div className="asked">
      <StatusMark tone={answered ? 'ok' : 'watch'}>{t(answered ? text.hasAnswered : text.waits, { name })}</StatusMark>
      <p className="soft small">
        {t(answered ? text.answeredOn : text.due)}{' '}
        {answered ? <DateText at={question.answeredAt} as="near" /> : <DateText at={question.dueOn} as="long" />}
      </p>
      {answered && <blockquote>{question.answer}</blockquote>}
      <details>
        <summary>{t(text.yourQuestion)}</summary>
        <p className="asked-question">{question.question}</p>
      </details>
      {!answered && withdraw && (
        <Button kind="quiet" size="small" busy={busy} onClick={withdraw}>
          {t(text.withdraw)}
        </Button>
      )}
    </div>
  );
}
