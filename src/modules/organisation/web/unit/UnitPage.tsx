import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { lasts } from '../../rules/unit.ts';
import { EndedMark } from '../EndedMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { pageTitles } from '../page-titles.ts';
import { Above } from './Above.tsx';
import { AnswersPanel } from './Answers.tsx';
import { ChangeMenu } from './ChangeMenu.tsx';
import { Changes } from './Changes.tsx';
import { Deputies } from './Deputies.tsx';
import { NextChange } from './NextChange.tsx';
import { unitText } from './texts.ts';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitTabs } from './UnitTabs.tsx';
import { useUnit } from './useUnit.ts';

function UnitRecord({ unit }: { unit: Unit }) {
  const t = useText();
  return (
    <RecordPage
      title={unit.name}
      back={{ to: `/organisation?unit=${unit.id}`, label: t(pageTitles.organisation) }}
      status={
        <>
          <KindMark kind={unit.kind} />
          <EndedMark framed validFrom={unit.validFrom} validTo={unit.validTo} />
        </>
      }
      owner={unit.above.length > 0 && <Above units={unit.above} label={t(unitText.above)} />}
      next={<NextChange unit={unit} />}
      actions={unit.mayEdit && unit.kind !== 'region' && <ChangeMenu unit={unit} />}
      rail={
        <>
          {lasts(unit, today()) && <AnswersPanel unitId={unit.id} />}
          <RecordLinks id={unit.id} mayWrite={unit.mayEdit} />
          <RecordAttachments id={unit.id} mayWrite={unit.mayEdit} />
        </>
      }
      below={
        <>
          {unit.changes.length > 0 && <Changes unit={unit} />}
          <RecordHistory id={unit.id} />
          <RecordReaders id={unit.id} />
        </>
      }
    >
      <UnitFacts unit={unit} />
      <Deputies unit={unit} />
      <UnitTabs unit={unit} />
    </RecordPage>
  );
}

/** A unit: its facts, who works there, who answers for it, and what has become of it. */
export default function UnitPage() {
  const t = useText();
  const query = useUnit(usePathValue('id'));
  return (
    <>
      {query.error && !query.data && (
        <PageTitle title={t(pageTitles.unit)} back={{ to: '/organisation', label: t(pageTitles.organisation) }} />
      )}
      <Load query={query} skeleton={<PageSkeleton />}>
        {(unit) => <UnitRecord key={unit.id} unit={unit} />}
      </Load>
    </>
  );
}
