import { showNumber } from '../../shared/date.ts';
import { countCap } from '../../shared/list.ts';
import type { Text } from '../../shared/text.ts';
import { Button } from '../Button.tsx';
import { text } from '../texts.ts';
import { useLanguage, useText } from '../Words.tsx';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type FootProps<Row> = { register: Register<Row>; counted: Text };

/** "132 dokument", "fler än 10 000 händelser"; nothing while not counted. */
export function useCountWords(count: number | null, counted: Text): string {
  const t = useText();
  const { language } = useLanguage();
  if (count === null) return '';
  const words = count >= countCap ? registerText.countedMany : registerText.counted;
  return t(words, { count: showNumber(Math.min(count, countCap), language), what: t(counted, { count }) });
}

/** How many are shown of how many, and the way to more. */
export function RegisterFoot<Row>({ register, counted }: FootProps<Row>) {
  const t = useText();
  const { language } = useLanguage();
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = register.query;
  const all = useCountWords(register.count, counted);
  const shown = showNumber(register.rows.length, language);
  const words = hasNextPage && all ? t(registerText.shownOf, { shown, count: all, what: '' }).trim() : all;
  return (
    <div className="register-foot">
      <span className="soft small">{words}</span>
      {isFetchNextPageError && <span role="alert">{t(registerText.moreFailed)}</span>}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchNextPageError ? text.retry : text.more)}
        </Button>
      )}
    </div>
  );
}
