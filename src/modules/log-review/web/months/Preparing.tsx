import { DateText } from '../../../../ui/DateText.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { MonthDetail } from '../../contract/month.ts';
import { stepText, lateText as text } from './late-texts.ts';

/** How far the preparation of a month has come. */
export function Preparing({ preparing }: Pick<MonthDetail, 'preparing'>) {
  const t = useText();
  if (!preparing) return null;
  return (
    <p className="soft">
      {t(text.begun, { step: t(stepText[preparing.step]) })} <DateText at={preparing.since} as="near" />.{' '}
      {t(text.stopped)}
    </p>
  );
}
