import type { z } from 'zod';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { factNames } from '../../texts/facts.ts';
import { incidents } from '../calls.ts';
import { useFresh } from '../case/calls.ts';
import { changeBody, changeOf } from '../case/change.ts';
import { caseText } from '../case/texts.ts';
import { FactField } from '../facts/FactField.tsx';
import type { FactName } from '../facts/shapes.ts';
import type { Asked } from './parts.ts';
import { triageText as text } from './texts.ts';

type Body = z.input<typeof changeBody>;
/** The case as it now is, with the answers to what was asked. */
function answered(incident: Incident, asked: readonly FactName[], { facts }: Body): Body {
  const answers = Object.fromEntries(asked.map((fact) => [fact, facts[fact]]));
  return { ...changeOf(incident), facts: { ...incident.facts, ...answers } };
}

/** What must be known for the table to answer, as questions answered on the spot. */
export function Questions({ incident, asked: { here, above } }: { incident: Incident; asked: Asked }) {
  const t = useText();
  const notify = useNotify();
  const change = useFresh(incidents.change);
  const { id } = incident;
  if (here.length === 0)
    return (
      above.length > 0 && (
        <p className="soft small">
          {t(text.askedAbove, { facts: above.map((fact) => t(factNames[fact])).join('; ') })}
        </p>
      )
    );
  return (
    <section className="triage-questions case-edit">
      <h4>{t(text.missing)}</h4>
      <p className="soft small">{t(text.missingLead)}</p>
      <Form
        schema={changeBody}
        initial={changeOf(incident)}
        save={(body) => change({ params: { id }, body: answered(incident, here, body) })}
        saved={() => notify.done(t(caseText.saved))}
        submit={t(text.saveAnswers)}
      >
        {here.map((fact) => (
          <FactField key={fact} fact={fact} />
        ))}
      </Form>
    </section>
  );
}
