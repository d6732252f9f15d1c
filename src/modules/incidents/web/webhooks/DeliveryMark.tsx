import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Delivery } from '../../contract/webhook.ts';
import { text } from './texts.ts';

const tones: Record<Delivery['state'], Tone> = { waiting: 'watch', delivered: 'ok', failed: 'late' };

/** What became of a delivery. */
export function DeliveryMark({ state }: Pick<Delivery, 'state'>) {
  const t = useText();
  return <StatusMark tone={tones[state]}>{t(text[state])}</StatusMark>;
}

type Known = keyof typeof text;
const told: readonly string[] = ['blocked', 'inactive', 'timeout', 'ECONNREFUSED', 'ENOTFOUND'];

/** What the receiver answered, or why there was no answer. */
export function AnswerText({ lastStatus, lastAnswer }: Pick<Delivery, 'lastStatus' | 'lastAnswer'>) {
  const t = useText();
  if (lastStatus !== null) return `${lastStatus}${lastAnswer ? ` ${lastAnswer}` : ''}`;
  if (lastAnswer === null) return <span className="faint">–</span>;
  return told.includes(lastAnswer) ? t(text[lastAnswer as Known]) : `${t(text.noAnswer)} (${lastAnswer})`;
}
