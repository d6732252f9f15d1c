import { FactList } from '../../../../ui/Facts.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { dutyNames } from '../words.ts';
import { Answering } from './Answering.tsx';
import { unitText } from './texts.ts';
import { useResponsibility } from './useUnit.ts';
import '../style/answering.css';

/** Who has each duty in a unit, with where it is inherited from, and the way to the whole matrix. */
export function Answers({ unitId }: { unitId: string }) {
  const t = useText();
  return (
    <>
      <Load query={useResponsibility(unitId)}>
        {({ parts: [own] }) => (
          <FactList
            facts={(own?.duties ?? []).map((responsible) => ({
              label: t(dutyNames[responsible.duty]),
              value: <Answering responsible={responsible} />,
            }))}
          />
        )}
      </Load>
      <p className="answers-more">
        <Go to={`/organisation/responsibility?unit=${unitId}`}>{t(unitText.toMatrix)}</Go>
      </p>
    </>
  );
}

export function AnswersPanel({ unitId }: { unitId: string }) {
  const t = useText();
  return (
    <Panel title={t(unitText.answers)}>
      <Answers unitId={unitId} />
    </Panel>
  );
}
