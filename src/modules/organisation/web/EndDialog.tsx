import type { ReactNode } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { DayField } from '../../../ui/form/TextField.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { End } from '../contract/person.ts';
import { text } from './words.ts';
import './style/parts.css';

type EndDialogProps = {
  title: string;
  /** What ending means, and what becomes of what hangs on it. */
  lead: ReactNode;
  verb: string;
  /** What to say when done. */
  said: string;
  /** `on` is the last day. */
  save: (on: string) => Promise<unknown>;
  close: () => void;
};

/** Asks for the last day of something, and says what ending it means. */
export function EndDialog({ title, lead, verb, said, save, close }: EndDialogProps) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(said);
    close();
  };
  return (
    <Dialog open title={title} close={close}>
      <p className="dialog-lead">{lead}</p>
      <Form
        schema={End}
        initial={{ on: today() }}
        save={({ on }) => save(on)}
        saved={saved}
        cancel={close}
        submit={verb}
      >
        <DayField name="on" label={t(text.lastDay)} />
      </Form>
    </Dialog>
  );
}
