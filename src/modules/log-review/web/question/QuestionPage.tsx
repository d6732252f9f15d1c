import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Question } from '../../contract/question.ts';
import { reviews } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { AboutAccess } from './AboutAccess.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { questionText as text } from './texts.ts';
import { WhyAsked } from './WhyAsked.tsx';
import './question.css';

const back = '/log-review/questions';

function Asked({ question: { question, askedBy, askedAt } }: { question: Question }) {
  const t = useText();
  return (
    <figure className="asked-me">
      <blockquote>{question}</blockquote>
      <figcaption className="soft small">
        {askedBy ?? t(text.reviewer)}, <DateText at={askedAt} as="near" />
      </figcaption>
    </figure>
  );
}

function Answered({ question }: { question: Question }) {
  const t = useText();
  const [changing, change] = useState(false);
  if (changing) return <AnswerForm question={question} done={() => change(false)} />;
  return (
    <Panel title={t(text.answer)}>
      <p className="answer-given">{question.answer}</p>
      <Button onClick={() => change(true)}>{t(text.change)}</Button>
    </Panel>
  );
}

/** What is to be done with the question: answer it, change the answer, or nothing. */
function Answer({ question }: { question: Question }) {
  const t = useText();
  const name = question.askedBy ?? t(text.reviewer);
  if (question.status === 'withdrawn') return <EmptyState title={t(text.withdrawn)} text={t(text.withdrawnText)} />;
  if (question.status === 'asked') return <AnswerForm question={question} />;
  return (
    <>
      <div role="status">
        <EmptyState
          title={t(text.thanks)}
          text={t(text.thanksText, { name })}
          action={
            <ButtonLink kind="main" to="/">
              {t(text.home)}
            </ButtonLink>
          }
        />
      </div>
      <Answered question={question} />
    </>
  );
}

function QuestionToMe({ question }: { question: Question }) {
  const t = useText();
  const { status, late, dueOn } = question;
  const open = status === 'asked';
  return (
    <div className="question-page">
      <PageTitle
        title={t(text.title, { name: question.askedBy ?? t(text.reviewer) })}
        back={{ to: back, label: t(pageTitles.questions) }}
        lead={open ? t(text.lead) : undefined}
      />
      {open && (
        <NoticeLine tone={late ? 'late' : 'neutral'}>
          <span>
            {t(text.due)} <DateText at={dueOn} as="long" />. {late && t(text.late)}
          </span>
        </NoticeLine>
      )}
      {!open && <Answer question={question} />}
      <Asked question={question} />
      <AboutAccess question={question} />
      {open && <Answer question={question} />}
      <WhyAsked />
    </div>
  );
}

/** A question to the employee about an access of theirs: what is asked, what it is about, why, and the answer. */
export default function QuestionPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['logReview', 'question', id],
    queryFn: () => reviews.question({ params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(question) => <QuestionToMe key={question.id} question={question} />}
    </Load>
  );
}
