import { useSearchValue } from '../../../ui/address.ts';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import { accountTexts } from '../texts.ts';
import { text } from './texts.ts';

const known: Readonly<Record<string, { sv: string; en: string }>> = Object.fromEntries(
  (['cancelled', 'provider-refused', 'provider-unreachable', 'not-known'] as const).map((key) => [
    `account.${key}`,
    accountTexts[key],
  ]),
);

/** What went wrong at the identity provider; the address carries only its code. */
export function Trouble() {
  const t = useText();
  const [code] = useSearchValue('problem');
  const [level] = useSearchValue('level');
  if (code === '') return null;
  const tooLow = code === 'account.level-not-reached' && level !== '';
  return (
    <NoticeLine tone="late">{tooLow ? t(text.tooLow, { level }) : t(known[code] ?? text.unknownTrouble)}</NoticeLine>
  );
}
