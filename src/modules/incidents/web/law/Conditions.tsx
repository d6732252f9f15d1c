import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Condition } from '../../contract/law.ts';
import { conditionWords } from '../conditions.ts';
import { lawText as text } from './texts.ts';

/** What must hold, in words, one condition a line. */
export function Conditions({ when }: { when: readonly Condition[] }) {
  const t = useText();
  const { language } = useLanguage();
  if (when.length === 0) return <p>{t(text.otherwise)}</p>;
  return (
    <ul className="law-when">
      {when.map((condition, place) => (
        <li key={JSON.stringify(condition)}>
          <span className="soft">{t(place === 0 ? text.when : text.and)}</span> {conditionWords(condition, language)}
        </li>
      ))}
    </ul>
  );
}
