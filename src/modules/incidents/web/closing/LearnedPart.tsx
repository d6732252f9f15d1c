import { FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident, Learning } from '../../contract/case.ts';
import { learningPart, questionText, closeText as text } from './texts.ts';

/** What a closed case taught: the lesson, and whether anything else must change. */
export function LearnedPart({ incident: { lesson, learning } }: { incident: Incident }) {
  const t = useText();
  if (!learning) return null;
  const questions = Object.keys(questionText) as (keyof Learning)[];
  const answers = questions.map((question) => ({
    label: t(questionText[question]),
    value: `${t(text[learning[question].answer])}. ${learning[question].reason}`,
    wide: true,
  }));
  return (
    <Panel title={t(learningPart.title)}>
      <FactList
        facts={[{ label: t(text.lesson), value: <span className="case-said">{lesson}</span>, wide: true }, ...answers]}
      />
    </Panel>
  );
}
