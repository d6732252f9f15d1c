import { z } from 'zod';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { outcomeNames } from '../../texts/investigation.ts';
import { cases } from './calls.ts';
import { endText as text } from './texts.ts';

type DialogProps = { one: UnlawfulCase; close: () => void };
const hints = { unlawful: text.unlawfulHint, lawful: text.lawfulHint, unproven: text.unprovenHint } as const;

function useSaid(close: () => void) {
  const t = useText();
  const notify = useNotify();
  return (said: { sv: string; en: string }) => () => {
    notify.done(t(said));
    close();
  };
}

/** One says how the case ends. */
export function ProposeDialog({ one: { id, version }, close }: DialogProps) {
  const t = useText();
  const said = useSaid(close);
  const options = (['unlawful', 'lawful', 'unproven'] as const).map((value) => ({
    value,
    label: t(outcomeNames[value]),
    hint: t(hints[value]),
  }));
  return (
    <Dialog open title={t(text.propose)} close={close}>
      <Form
        schema={investigationApi.proposeOutcome.body}
        initial={{ version, reason: '' }}
        save={(body) => cases.proposeOutcome({ params: { id }, body })}
        saved={said(text.proposed)}
        cancel={close}
        submit={t(text.propose)}
      >
        <ChoiceField name="outcome" label={t(text.outcome)} options={options} as="open" />
        <LongTextField name="reason" label={t(text.reason)} rows={5} />
      </Form>
    </Dialog>
  );
}

const Answer = z.object({ answer: z.enum(['agree', 'back']), comment: z.string().max(5000).default('') });

/** Another agrees, or sends it back. */
export function ConfirmDialog({ one: { id, version }, close }: DialogProps) {
  const t = useText();
  const said = useSaid(close);
  const options = [
    { value: 'agree', label: t(text.agree) },
    { value: 'back', label: t(text.back) },
  ];
  return (
    <Dialog open title={t(text.confirm)} close={close}>
      <Form
        schema={Answer}
        initial={{ comment: '' }}
        save={({ answer, comment }) =>
          cases.confirmOutcome({ params: { id }, body: { version, agree: answer === 'agree', comment } })
        }
        saved={said(text.answered)}
        cancel={close}
        submit={t(text.answer)}
      >
        <ChoiceField name="answer" label={t(text.choose)} options={options} as="open" />
        <LongTextField name="comment" label={t(text.comment)} rows={3} />
      </Form>
    </Dialog>
  );
}
