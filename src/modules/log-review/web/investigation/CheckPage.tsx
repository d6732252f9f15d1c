import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Check } from '../../contract/check.ts';
import { causeNames } from '../../texts/check.ts';
import { pageTitles } from '../page-titles.ts';
import { ConcludeDialog } from './CheckDialogs.tsx';
import { CheckEvents } from './CheckEvents.tsx';
import { checkOf, checks } from './calls.ts';
import { checkListText, checkText as text } from './check-texts.ts';
import { Revealed } from './Revealed.tsx';
import { CheckStateMark } from './words.tsx';
import './investigation.css';

type PartProps = { check: Check };
const nextTones = { running: 'probable', found: 'watch', failed: 'late' } as const;

function Next({ check }: PartProps) {
  const t = useText();
  if (check.state === 'closed')
    return (
      <NextStep tone="neutral">
        {t(text.closed, { moment: showMoment(check.closedAt ?? ''), name: check.closedBy ?? '' })}
      </NextStep>
    );
  const said = check.state === 'found' && check.found.length === 0 ? 'empty' : check.state;
  return <NextStep tone={nextTones[check.state]}>{t(text[said])}</NextStep>;
}

function Why({ check }: PartProps) {
  const t = useText();
  const patients = new Set(check.found.map(({ patient }) => patient)).size;
  const facts = [
    { label: t(checkListText.cause), value: t(causeNames[check.cause]) },
    { label: t(checkListText.about), value: check.person ?? t(checkListText.patient) },
    { label: t(checkListText.period), value: `${check.fromOn}–${check.toOn}` },
    { label: t(checkListText.by), value: check.orderedBy },
    ...(patients > 0
      ? [
          {
            label: t(text.patient),
            value: <Revealed ask={() => checks.revealCheckPatients({ params: { id: check.id } })} count={patients} />,
            wide: true,
          },
        ]
      : []),
  ];
  return (
    <Panel title={t(text.why)}>
      <Stack>
        <p className="case-seen">{check.reason}</p>
        <FactList facts={facts} />
      </Stack>
    </Panel>
  );
}

function Conclusion({ check }: PartProps) {
  const t = useText();
  const [asked, ask] = useState(false);
  if (check.state === 'closed')
    return (
      <Panel title={t(text.conclusion)}>
        <p className="case-seen">{check.conclusion}</p>
      </Panel>
    );
  if (check.state !== 'found') return null;
  return (
    <Panel title={t(text.conclusion)} lead={t(text.concludeLead)}>
      <Button kind="main" aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(text.conclude)}
      </Button>
      {asked && <ConcludeDialog check={check} close={() => ask(false)} />}
    </Panel>
  );
}

function Rail({ check }: PartProps) {
  const t = useText();
  return (
    <>
      {check.cases.length > 0 && (
        <Panel title={t(text.cases)}>
          <ul className="rail-list">
            {check.cases.map(({ id, number }) => (
              <li key={id}>
                <Go to={`/log-review/cases/${id}`}>{number}</Go>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <RecordAttachments id={check.id} mayWrite={check.state !== 'closed'} />
    </>
  );
}

/** A targeted check: why it was made, what the log shows, what was concluded. */
export default function CheckPage() {
  const t = useText();
  const id = usePathValue('id');
  return (
    <Load query={useQuery(checkOf(id))} skeleton={<PageSkeleton />}>
      {(check) => (
        <RecordPage
          key={check.id}
          title={t(text.title)}
          number={check.number}
          back={{ to: '/log-review/checks', label: t(pageTitles.checks) }}
          status={<CheckStateMark state={check.state} framed />}
          owner={check.orderedBy}
          next={<Next check={check} />}
          rail={<Rail check={check} />}
          below={<RecordHistory id={check.id} />}
        >
          <Why check={check} />
          {(check.state === 'found' || check.state === 'closed') && <CheckEvents check={check} />}
          <Conclusion check={check} />
        </RecordPage>
      )}
    </Load>
  );
}
