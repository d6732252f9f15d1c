import { showMoment } from '../../../../shared/date.ts';
import { type Fact, FactList } from '../../../../ui/Facts.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import { type Answers, noticedAt } from './answers.ts';
import { subjectNamed } from './subjects.ts';
import { answerNames, spanNames, reportText as text } from './texts.ts';

/** The answers in words, those that were asked for. */
function factsOf(answers: Answers, t: Say): Fact[] {
  const { subject, what, where, noticed, ongoing, personalData, persons } = answers;
  const named = subjectNamed(subject);
  const at = noticedAt(noticed);
  const always: Fact[] = [
    { label: t(text.subject), value: named ? t(named.name) : '' },
    { label: t(subject === 'idea' ? text.idea : text.what), value: what, wide: true },
    ...(where ? [{ label: t(text.whereOpen), value: where }] : []),
  ];
  if (subject === 'idea') return always;
  return [
    ...always,
    { label: t(text.noticed), value: at && showMoment(at) },
    { label: t(text.ongoing), value: ongoing && t(answerNames[ongoing]) },
    { label: t(text.personalData), value: personalData && t(answerNames[personalData]) },
    ...(persons && personalData !== 'no' ? [{ label: t(text.persons), value: t(spanNames[persons]) }] : []),
  ];
}

/** What will be sent, to read through once. */
export function Overview({ answers }: { answers: Answers }) {
  const t = useText();
  return (
    <section className="overview" aria-label={t(text.overview)}>
      <h3>{t(text.overview)}</h3>
      <FactList facts={factsOf(answers, t)} />
    </section>
  );
}
