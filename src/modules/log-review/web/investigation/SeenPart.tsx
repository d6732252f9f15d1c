import { showDay } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { cases } from './calls.ts';
import { Revealed } from './Revealed.tsx';
import { caseText as text } from './texts.ts';

function Origin({ one: { origin, check } }: { one: UnlawfulCase }) {
  const t = useText();
  if (origin === 'review') return t(text.fromReview);
  return check && <Go to={`/log-review/checks/${check.id}`}>{t(text.fromCheck, { number: check.number })}</Go>;
}

/** What the log shows, about whom, and the patients for those who need to know. */
export function SeenPart({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const days =
    one.firstDay === one.lastDay ? showDay(one.firstDay) : `${showDay(one.firstDay)}–${showDay(one.lastDay)}`;
  const facts = [
    { label: t(text.person), value: one.person?.name },
    { label: t(text.hsaId), value: one.userHsa },
    { label: t(text.unit), value: one.unit },
    { label: t(text.days), value: days },
    { label: t(text.from), value: <Origin one={one} /> },
    {
      label: t(text.openedBy),
      value: (
        <>
          {one.openedBy} · <DateText at={one.openedAt} as="near" />
        </>
      ),
    },
    {
      label: t(text.patient, { count: one.patients }),
      value: <Revealed ask={() => cases.revealCasePatients({ params: { id: one.id } })} count={one.patients} />,
      wide: true,
    },
  ];
  return (
    <Panel title={t(text.seen)}>
      <Stack>
        <p className="case-seen" lang="sv">
          {one.seen}
        </p>
        <FactList facts={facts} />
      </Stack>
    </Panel>
  );
}
