import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { DecisionRow, LawVersion, ObligationTemplate, Receiver } from '../../contract/law.ts';
import { type LawDifference, lawDifferences } from '../../rules/law-differences.ts';
import { regimeNames } from '../../texts/words.ts';
import { DecisionView } from './DecisionView.tsx';
import { ReceiverView } from './ReceiverView.tsx';
import { TemplateView } from './TemplateView.tsx';
import { differenceText, lawText as text } from './texts.ts';

type Law = Pick<LawVersion, 'decisions' | 'templates' | 'receivers'>;
const tones: Record<LawDifference['how'], Tone> = { added: 'ok', removed: 'late', changed: 'watch', moved: 'neutral' };

function Row({ part, row, receivers }: Pick<LawDifference, 'part'> & { row: object; receivers: readonly Receiver[] }) {
  if (part === 'decisions') return <DecisionView row={row as DecisionRow} />;
  if (part === 'templates') return <TemplateView row={row as ObligationTemplate} receivers={receivers} />;
  return <ReceiverView row={row as Receiver} />;
}

function Difference({ one, receivers }: { one: LawDifference; receivers: readonly Receiver[] }) {
  const t = useText();
  const { part, how, before, after } = one;
  const row = after ?? before;
  const regime = row && 'regime' in row ? row.regime : null;
  return (
    <li className="law-difference">
      <p className="law-difference-head">
        <StatusMark tone={tones[how]}>{t(differenceText[how])}</StatusMark> <strong>{t(differenceText[part])}</strong>
        {regime && <span className="soft"> {t(regimeNames[regime])}</span>}
      </p>
      <div className={how === 'changed' ? 'law-sides' : undefined}>
        {before && how !== 'moved' && (
          <div className="law-side">
            {how === 'changed' && <p className="law-side-name">{t(differenceText.before)}</p>}
            <Row part={part} row={before} receivers={receivers} />
          </div>
        )}
        {after && (
          <div className="law-side">
            {how === 'changed' && <p className="law-side-name">{t(differenceText.after)}</p>}
            <Row part={part} row={after} receivers={receivers} />
          </div>
        )}
      </div>
    </li>
  );
}

/** What one law says that another did not, row by row. */
export function Differences({ before, after }: { before: Law; after: Law }) {
  const t = useText();
  const all = lawDifferences(before, after);
  if (all.length === 0) return <p className="soft">{t(text.noChanges)}</p>;
  const receivers = [...after.receivers, ...before.receivers];
  return (
    <ul className="law-differences">
      {all.map((one) => (
        <Difference key={`${one.part}-${one.key}`} one={one} receivers={receivers} />
      ))}
    </ul>
  );
}
