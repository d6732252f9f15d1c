import type { ReactNode } from 'react';
import { FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { reorganiseText } from './reorganise-texts.ts';
import type { Answers } from './useAnswers.ts';
import { useResponsibility } from './useUnit.ts';
import '../style/parts.css';

/** The name of the unit that is controller for another; `''` while not known or when none is. */
function useControllerOf(unitId: string): string {
  const { data } = useResponsibility(unitId);
  const controller = data?.parts[0]?.duties.find(({ duty }) => duty === 'controller');
  return controller?.holders[0]?.name ?? '';
}

/** Says so when the controller of the unit's processing becomes another. */
export function ControllerChange({ unit, to }: { unit: Unit; to: string }) {
  const t = useText();
  const before = useControllerOf(unit.id);
  const after = useControllerOf(to);
  if (unit.controller || before === '' || after === '' || before === after) return null;
  return <li>{t(reorganiseText.controllerChanges, { before, after })}</li>;
}

type ConsequencesProps = { unit: Unit; answers: Answers; from?: boolean; children: ReactNode };

/** What has been answered, and what it leads to as a list. */
export function Consequences({ unit, answers, from = false, children }: ConsequencesProps) {
  const t = useText();
  return (
    <div className="stack gap-wide">
      <FactList
        facts={[
          { label: t(reorganiseText.unit), value: unit.name },
          ...(from ? [{ label: t(reorganiseText.from), value: unit.parentName }] : []),
          { label: t(reorganiseText.to), value: answers.to?.label },
          { label: t(reorganiseText.firstDay), value: answers.on },
          ...(answers.note ? [{ label: t(reorganiseText.note), value: answers.note, wide: true }] : []),
        ]}
      />
      <section>
        <h3>{t(reorganiseText.becomes)}</h3>
        <ul className="consequences">{children}</ul>
      </section>
    </div>
  );
}
