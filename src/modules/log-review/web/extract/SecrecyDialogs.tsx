import { z } from 'zod';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type LogExtract, MarkedRows } from '../../contract/extract.ts';
import { groundNames, secrecyNames } from '../../texts/extract.ts';
import { extracts } from './calls.ts';
import { extractText as text } from './texts.ts';

const hints = {
  release: text.releaseHint,
  withholdReader: text.withholdReaderHint,
  withhold: text.withholdHint,
} as const;

function Ground() {
  const t = useText();
  const secrecy = useFormValue('secrecy');
  if (secrecy !== 'withhold' && secrecy !== 'withholdReader') return null;
  const grounds = optionsOf(groundNames).map(({ value, label }) => ({ value, label: t(label) }));
  return <ChoiceField name="ground" label={t(text.ground)} options={grounds} as="open" />;
}

type MarkProps = { extract: LogExtract; which: MarkedRows['which']; done: () => void; close: () => void };

/** The secrecy test of some rows. */
export function MarkDialog({ extract: { id }, which, done, close }: MarkProps) {
  const t = useText();
  const notify = useNotify();
  const options = (['release', 'withholdReader', 'withhold'] as const).map((value) => ({
    value,
    label: t(secrecyNames[value]),
    hint: t(hints[value]),
  }));
  const saved = () => {
    notify.done(t(text.saved));
    done();
  };
  return (
    <Dialog open title={t(text.mark)} close={close}>
      <Form
        schema={MarkedRows}
        initial={{ which, note: '' }}
        save={(body) => extracts.markRows({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.mark)}
      >
        <ChoiceField name="secrecy" label={t(text.outcome)} options={options} as="open" />
        <Ground />
        <LongTextField name="note" label={t(text.note)} rows={3} />
      </Form>
    </Dialog>
  );
}

const Look = z.object({ answer: z.enum(['agree', 'back']), note: z.string().trim().max(2000).default('') });

/** Another looks at what is withheld. */
export function LookDialog({ extract: { id, version }, close }: { extract: LogExtract; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const options = [
    { value: 'agree', label: t(text.agree) },
    { value: 'back', label: t(text.back) },
  ];
  const saved = () => {
    notify.done(t(text.saved));
    close();
  };
  return (
    <Dialog open title={t(text.lookTitle)} close={close}>
      <Form
        schema={Look}
        initial={{ note: '' }}
        save={({ answer, note }) =>
          extracts.secondLook({ params: { id }, body: { version, agree: answer === 'agree', note } })
        }
        saved={saved}
        cancel={close}
        submit={t(text.look)}
      >
        <ChoiceField name="answer" label={t(text.outcome)} options={options} as="open" />
        <LongTextField name="note" label={t(text.comment)} rows={3} />
      </Form>
    </Dialog>
  );
}
