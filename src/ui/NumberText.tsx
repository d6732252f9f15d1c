import { showNumber } from '../shared/date.ts';
import { useLanguage } from './Words.tsx';

/** A number with thin spaces, `36 000`; nothing given shows a dash. `unit` follows after a space that does not break. */
export function NumberText({ value, unit }: { value: number | null | undefined; unit?: string }) {
  const { language } = useLanguage();
  if (value === null || value === undefined) return <span className="faint">–</span>;
  return <span className="figures">{`${showNumber(value, language)}${unit ? `\u00a0${unit}` : ''}`}</span>;
}
