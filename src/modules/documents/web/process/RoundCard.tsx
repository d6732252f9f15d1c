import { showDay } from '../../../../shared/date.ts';
import type { Text } from '../../../../shared/text.ts';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Approver, Round } from '../../contract/process.ts';
import { roundText } from './texts.ts';

const outcomes: Record<NonNullable<Round['outcome']>, [Text, Tone]> = {
  approved: [roundText.outcomeApproved, 'ok'],
  returned: [roundText.outcomeReturned, 'late'],
  void: [roundText.outcomeVoid, 'neutral'],
};
const open: [Text, Tone] = [roundText.open, 'watch'];

/** How a round ended, or that it waits. */
function Outcome({ round: { outcome } }: { round: Round }) {
  const t = useText();
  const [words, tone] = outcome ? outcomes[outcome] : open;
  return (
    <StatusMark tone={tone} framed>
      {t(words)}
    </StatusMark>
  );
}

function Answer({ person }: { person: Approver }) {
  const t = useText();
  if (!person.answer) return <span className="soft">{t(roundText.notAnswered)}</span>;
  return <StatusMark tone={person.answer === 'approved' ? 'ok' : 'late'}>{t(roundText[person.answer])}</StatusMark>;
}

/** Whom was asked, with the deputy, or who answered for them. */
function Who({ person: { person, deputy, answeredBy } }: { person: Approver }) {
  const t = useText();
  const forThem = answeredBy && answeredBy.id !== person.id;
  const note = forThem
    ? t(roundText.forWhom, { name: answeredBy.name, person: person.name })
    : deputy && t(roundText.deputy, { name: deputy.name });
  return (
    <>
      {person.name}
      {note && <span className="document-day">{note}</span>}
    </>
  );
}

/** One time the draft was put before its reviewer or approvers: how many have approved, who, and what they said. */
export function RoundCard({ round }: { round: Round }) {
  const t = useText();
  const title = t(roundText[round.kind], { number: round.versionNumber });
  const columns: TableColumn<Approver>[] = [
    { label: t(roundText.asked), cell: (person) => <Who person={person} /> },
    { label: t(roundText.answerColumn), cell: (person) => <Answer person={person} /> },
    { label: t(roundText.when), cell: ({ answeredAt }) => <DateText at={answeredAt} as="near" /> },
    { label: t(roundText.said), cell: ({ comment }) => comment },
  ];
  const { approved, quorum, dueOn, note, reason } = round;
  return (
    <article className="document-round">
      <div className="panel-head">
        <h3>{title}</h3>
        <Outcome round={round} />
      </div>
      <p className="soft document-note">
        {t(roundText.quorum, { approved, quorum })}
        {dueOn && !round.outcome && `, ${t(roundText.due, { day: showDay(dueOn) })}`}
      </p>
      {note && <p className="document-said">{note}</p>}
      {reason && <p className="document-said">{reason}</p>}
      <DataTable caption={title} columns={columns} rows={round.people} rowKey={({ id }) => id} />
    </article>
  );
}
