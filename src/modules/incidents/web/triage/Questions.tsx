import type { z } from 'zod';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import type { Proposal } from '../../contract/triage.ts';
import { incidents } from '../calls.ts';
import { useFresh } from '../case/calls.ts';
import { changeBody, changeOf } from '../case/change.ts';
import { caseText } from '../case/texts.ts';
import { FactField } from '../facts/FactField.tsx';
import type { FactName } from '../facts/shapes.ts';
import { triageText as text } from './texts.ts';

/** The facts that are asked for: the day something happened is known from when it was noticed. */
const factOf = (name: string): FactName => (name === 'happenedOn' ? 'noticed' : (name as FactName));

type Body = z.input<typeof changeBody>;
/** The case as it now is, with the answers to what was asked. */
function answered(incident: Incident, asked: readonly FactName[], { facts }: Body): Body {
  const answers = Object.fromEntries(asked.map((fact) => [fact, facts[fact]]));
  return { ...changeOf(incident), facts: { ...incident.facts, ...answers } };
}

/** What must be known for the table to answer, as questions answered on the spot. */
export function Questions({ incident, proposal }: { incident: Incident; proposal: Proposal }) {
  const t = useText();
  const notify = useNotify();
  const change = useFresh(incidents.change);
  const { id } = incident;
  const asked = [...new Set(proposal.missing.map(factOf))];
  if (asked.length === 0) return null;
  return (
    <section className="triage-questions case-edit">
      <h3>{t(text.missing)}</h3>
      <p className="soft small">{t(text.missingLead)}</p>
      <Form
        schema={changeBody}
        initial={changeOf(incident)}
        save={(body) => change({ params: { id }, body: answered(incident, asked, body) })}
        saved={() => notify.done(t(caseText.saved))}
        submit={t(text.saveAnswers)}
      >
        {asked.map((fact) => (
          <FactField key={fact} fact={fact} />
        ))}
      </Form>
    </section>
  );
}
