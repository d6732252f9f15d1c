import { type Fact, FactList } from '../../../../ui/Facts.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PeekBeside } from '../../../../ui/register/PeekBeside.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { lasts } from '../../rules/unit.ts';
import { EndedMark } from '../EndedMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { Period } from '../Period.tsx';
import { Above } from '../unit/Above.tsx';
import { Answers } from '../unit/Answers.tsx';
import { useUnit } from '../unit/useUnit.ts';
import { text } from '../words.ts';
import { overviewText } from './texts.ts';

function UnitFactsInShort({ unit }: { unit: Unit }) {
  const t = useText();
  const facts: Fact[] = [
    { label: t(text.kind), value: <KindMark kind={unit.kind} /> },
    { label: t(text.hsaId), value: unit.hsaId },
    { label: t(text.valid), value: <Period from={unit.validFrom} to={unit.validTo} /> },
  ];
  return (
    <>
      <EndedMark validFrom={unit.validFrom} validTo={unit.validTo} />
      {unit.above.length > 0 && <Above units={unit.above} label={t(overviewText.above)} />}
      <FactList facts={facts} />
    </>
  );
}

type UnitPeekProps = { id: string; name: string; close: () => void };

/** A unit beside the tree: what it is and who answers for it. */
export function UnitPeek({ id, name, close }: UnitPeekProps) {
  const t = useText();
  const query = useUnit(id);
  return (
    <PeekBeside title={query.data?.name ?? name} to={`/organisation/units/${id}`} close={close}>
      <div className="stack gap-usual">
        <Load query={query}>{(unit) => <UnitFactsInShort unit={unit} />}</Load>
        {query.data && lasts(query.data, today()) && (
          <>
            <h3>{t(overviewText.answers)}</h3>
            <Answers unitId={id} />
          </>
        )}
      </div>
    </PeekBeside>
  );
}
