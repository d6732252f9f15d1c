import { useQuery } from '@tanstack/react-query';
import { showMoment } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { CaseUnderDraft, LawPreview } from '../../contract/law-preview.ts';
import { regimeNames, verdictNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { ExerciseMark } from '../words.tsx';
import type { Draft } from './draft.ts';
import { triedText as text } from './edit-texts.ts';

function Verdicts({ verdicts }: CaseUnderDraft) {
  const t = useText();
  return verdicts.map(({ regime, was, now, signed }) => (
    <li key={regime}>
      {t(text.verdict, { regime: t(regimeNames[regime]), was: t(verdictNames[was]), now: t(verdictNames[now]) })}
      {signed && <span className="soft"> ({t(text.signed, { verdict: t(verdictNames[signed]) })})</span>}
    </li>
  ));
}

function Case({ one }: { one: CaseUnderDraft }) {
  const t = useText();
  const { id, number, title, exercise, lawNumber, duties } = one;
  return (
    <li>
      <p>
        <Go to={`/incidents/${id}`}>{number}</Go> {title} {exercise && <ExerciseMark />}{' '}
        <span className="soft small">{t(text.judgedBy, { number: lawNumber })}</span>
      </p>
      <ul>
        <Verdicts {...one} />
        {duties.map(({ key, name, dueAt }) => (
          <li key={key}>
            {t(text.duty, { name: t(name) })}
            {dueAt && <span className="soft"> {t(text.due, { due: showMoment(dueAt) })}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Answer({ looked, more, cases }: LawPreview) {
  const t = useText();
  return (
    <>
      <p>
        {cases.length === 0 ? t(text.none, { count: looked }) : t(text.some, { changed: cases.length, count: looked })}{' '}
        {more && t(text.more, { count: looked })}
      </p>
      <ul className="law-affected">
        {cases.map((one) => (
          <Case key={one.id} one={one} />
        ))}
      </ul>
    </>
  );
}

/** The draft tried on the open cases: what would be judged otherwise, and which duties would come. */
export function Tried({ draft: { after: _, ...body } }: { draft: Draft }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', 'law-preview', body],
    queryFn: () => incidents.previewLaw({ body }),
    refetchOnWindowFocus: false,
  });
  return (
    <Panel title={t(text.title)}>
      <Load query={query}>{(answer) => <Answer {...answer} />}</Load>
    </Panel>
  );
}
