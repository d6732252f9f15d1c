import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { factNames } from '../../texts/facts.ts';
import { LearnedPart } from '../closing/LearnedPart.tsx';
import { FactField } from '../facts/FactField.tsx';
import { type FactGroup, factGroups } from '../facts/groups.ts';
import { readFact } from '../facts/read.ts';
import { shapeOf } from '../facts/shapes.ts';
import { AboutGroup, RegistryGroup } from './CaseGroups.tsx';
import { EditCase } from './EditCase.tsx';
import { caseText as text } from './texts.ts';

type GroupProps = { incident: Incident; group: FactGroup; mayEdit: boolean };

/** The fields of a group; the rest are of no interest once its gate is answered no. */
function Fields({ group: { facts, gate } }: { group: FactGroup }) {
  const shut = useFormValue(`facts.${gate}`) === 'no';
  return facts.filter((fact) => !shut || fact === gate).map((fact) => <FactField key={fact} fact={fact} />);
}

/** What is known of a group, and the names of what is not. */
function useFacts({ facts, gate }: FactGroup, incident: Incident): Fact[] {
  const t = useText();
  const { language } = useLanguage();
  const read = facts.map((fact) => ({ fact, value: readFact(fact, incident.facts, language) }));
  const known = read.flatMap(({ fact, value }) => {
    const wide = shapeOf(fact).is === 'text' || shapeOf(fact).is === 'levels';
    return value === null
      ? []
      : [{ label: t(factNames[fact]), value: <span className="case-said">{value}</span>, wide }];
  });
  const shut = gate !== undefined && incident.facts[gate] === 'no';
  const missing = shut ? [] : read.filter(({ value }) => value === null).map(({ fact }) => t(factNames[fact]));
  const rest = <span className="soft">{missing.join(' · ')}</span>;
  return missing.length === 0 ? known : [...known, { label: t(text.unknown), value: rest, wide: true }];
}

function Group({ incident, group, mayEdit }: GroupProps) {
  const t = useText();
  const facts = useFacts(group, incident);
  const edit = (done: () => void) => (
    <EditCase incident={incident} done={done}>
      <p className="soft small">{t(text.leaveEmpty)}</p>
      <Fields group={group} />
    </EditCase>
  );
  return <Facts title={t(group.title)} facts={facts} edit={mayEdit ? edit : undefined} />;
}

/** All that is known of a case, typed once, edited group by group. */
export const FactsTab = ({ incident, mayEdit }: { incident: Incident; mayEdit: boolean }) => (
  <>
    <LearnedPart incident={incident} />
    {factGroups.map((group) => (
      <Group key={group.key} incident={incident} group={group} mayEdit={mayEdit} />
    ))}
    <AboutGroup incident={incident} mayEdit={mayEdit} />
    <RegistryGroup incident={incident} mayEdit={mayEdit} />
  </>
);
