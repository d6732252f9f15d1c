import { showLongDay } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { unitText } from './texts.ts';
import { useWithdraw } from './useWithdraw.ts';
import '../style/parts.css';

function Planned({ unit }: { unit: Unit }) {
  const t = useText();
  const { language } = useLanguage();
  const { withdraw, busy } = useWithdraw();
  const planned = unit.changes.filter((one) => one.state === 'planned' && one.unitId === unit.id);
  return planned.map((change) => {
    const words = change.kind === 'move' ? unitText.nextMove : unitText.nextMerge;
    const action = unit.mayEdit && (
      <Button size="small" busy={busy} aria-haspopup="dialog" onClick={() => withdraw(change)}>
        {t(unitText.withdraw)}
      </Button>
    );
    return (
      <NextStep key={change.id} tone="watch" action={action}>
        {t(words, { to: change.toName, on: showLongDay(change.takesEffectOn, language) })}
      </NextStep>
    );
  });
}

/** What is decided to happen with a unit, or what it has become part of. */
export function NextChange({ unit }: { unit: Unit }) {
  const t = useText();
  if (unit.mergedIntoId === null) return <Planned unit={unit} />;
  return (
    <div className="record-notice">
      <NoticeLine tone="neutral">
        <span>
          {t(unitText.mergedNote)} <Go to={`/organisation/units/${unit.mergedIntoId}`}>{unit.mergedIntoName}</Go>.
        </span>
      </NoticeLine>
    </div>
  );
}
