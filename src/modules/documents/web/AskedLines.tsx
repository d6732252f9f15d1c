import { showDay } from '../../../shared/date.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { NextStep } from '../../../ui/record/NextStep.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Mine } from '../contract/reading.ts';
import { mineText as text } from './find/texts.ts';

type LinesProps = { documentId: string; mine: Mine };

function Round({ documentId, mine: { round } }: LinesProps) {
  const t = useText();
  if (!round) return null;
  const verb = round.kind === 'review' ? text.examine : text.approve;
  const action = (
    <ButtonLink kind="main" to={`/documents/${documentId}/approve`}>
      {t(verb)}
    </ButtonLink>
  );
  return (
    <NextStep tone="watch" action={action}>
      {t(round.kind === 'review' ? text.toExamine : text.toApprove)}{' '}
      {round.dueOn && t(text.by, { day: showDay(round.dueOn) })}
    </NextStep>
  );
}

function Consultations({ mine: { consultations } }: LinesProps) {
  const t = useText();
  return consultations.map(({ id, consulteeId, unit, answerBy, stance }) => (
    <NextStep
      key={consulteeId}
      tone={stance ? 'neutral' : 'watch'}
      action={
        <ButtonLink kind={stance ? 'plain' : 'main'} to={`/documents/consultations/${id}/answer?for=${consulteeId}`}>
          {t(stance ? text.changeAnswer : text.respond)}
        </ButtonLink>
      }
    >
      {unit ? t(text.toRespondUnit, { unit: unit.name }) : t(text.toRespond)}{' '}
      {stance ? t(text.responded) : t(text.by, { day: showDay(answerBy) })}
    </NextStep>
  ));
}

function Questions({ documentId, mine: { questions } }: LinesProps) {
  const t = useText();
  if (questions === 0) return null;
  const action = (
    <ButtonLink kind="main" to={`/documents/${documentId}?tab=reading`}>
      {t(text.toQuestions)}
    </ButtonLink>
  );
  return (
    <NextStep tone="late" action={action}>
      {t(text.questions, { count: questions })}
    </NextStep>
  );
}

/** To be read: the button leads past the text to where one answers. */
function Read({ mine: { reading } }: LinesProps) {
  const t = useText();
  if (!reading || reading.answer === 'read') return null;
  const replied = reading.answer === 'notUnderstood';
  if (replied && reading.reply === '') return null;
  return (
    <NextStep
      tone="watch"
      action={
        <a className="button button-plain button-usual" href="#read">
          {t(replied ? text.toAnswer : text.toConfirm)}
        </a>
      }
    >
      {replied ? t(text.replied) : t(text.toRead, { day: showDay(reading.dueOn) })}
    </NextStep>
  );
}

/** Whether something waits for the one who looks, so that it is what happens next. */
export const isAsked = ({ round, consultations, reading, questions }: Mine): boolean =>
  round !== null ||
  questions > 0 ||
  consultations.some(({ stance }) => stance === null) ||
  (reading !== null && reading.answer !== 'read');

/** What the one who looks is asked about this document, and where to answer. */
export const AskedLines = (props: LinesProps) => (
  <>
    <Round {...props} />
    <Consultations {...props} />
    <Questions {...props} />
    <Read {...props} />
  </>
);
