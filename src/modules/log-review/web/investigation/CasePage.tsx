import { useQuery } from '@tanstack/react-query';
import { showDay } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { may } from '../../permissions.ts';
import { pageTitles } from '../page-titles.ts';
import { AccountPart } from './AccountPart.tsx';
import { CaseLines } from './CaseLines.tsx';
import { CaseNext } from './CaseNext.tsx';
import { CaseIncident, CasePapers, Circle } from './CaseRail.tsx';
import { caseOf } from './calls.ts';
import { OutcomePart } from './OutcomePart.tsx';
import { RowsPart } from './RowsPart.tsx';
import { SeenPart } from './SeenPart.tsx';
import { StepList } from './StepList.tsx';
import { caseText as text } from './texts.ts';
import { CaseStateMark } from './words.tsx';
import './investigation.css';

export type CaseProps = { one: UnlawfulCase };

function Line({ one }: CaseProps) {
  const t = useText();
  return (
    <span className="case-facts-line">
      {one.unit && <span>{one.unit}</span>}
      <span className="figures">
        {one.firstDay === one.lastDay ? showDay(one.firstDay) : `${showDay(one.firstDay)}–${showDay(one.lastDay)}`}
      </span>
      <span>{t(text.patients, { count: one.patients })}</span>
    </span>
  );
}

function Rail({ one }: CaseProps) {
  return (
    <>
      <Circle one={one} />
      <CaseIncident one={one} />
      <CasePapers one={one} />
      <RecordAttachments id={one.id} mayWrite={one.state !== 'closed'} />
      <RecordLinks id={one.id} mayWrite={one.state !== 'closed'} />
    </>
  );
}

function Case({ one }: CaseProps) {
  const t = useText();
  // whoever is only named in a case reads no list of them
  const listed = useMay(may.investigate);
  const back = listed ? { to: '/log-review/cases', label: t(pageTitles.cases) } : { to: '/', label: t(text.home) };
  return (
    <RecordPage
      title={t(text.title)}
      number={one.number}
      back={back}
      status={<CaseStateMark state={one.state} framed />}
      owner={<Line one={one} />}
      next={<CaseNext one={one} />}
      rail={<Rail one={one} />}
      below={<RecordHistory id={one.id} />}
    >
      <SeenPart one={one} />
      <AccountPart one={one} />
      <StepList one={one} />
      <RowsPart one={one} />
      <OutcomePart one={one} />
      <CaseLines one={one} />
    </RecordPage>
  );
}

/** One investigation: what was seen, what the employee says, the steps, and how it ends. */
export default function CasePage() {
  const id = usePathValue('id');
  return (
    <Load query={useQuery(caseOf(id))} skeleton={<PageSkeleton />}>
      {(one) => <Case key={one.id} one={one} />}
    </Load>
  );
}
