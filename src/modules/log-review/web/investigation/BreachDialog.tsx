import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { cases } from './calls.ts';
import { breachText as text } from './texts.ts';

/** A job opens the incident; by then it is there. */
const openedAfterMs = 4000;

/** Opens an incident with the facts carried over, without any name. */
export function BreachDialog({ one: { id, version, openedAt }, close }: { one: UnlawfulCase; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const saved = () => {
    notify.done(t(text.done));
    setTimeout(() => void queries.invalidateQueries({ queryKey: ['logReview', 'case', id] }), openedAfterMs);
    close();
  };
  return (
    <Dialog open title={t(text.verb)} close={close}>
      <p className="panel-lead">{t(text.lead)}</p>
      <Form
        schema={investigationApi.openBreach.body}
        initial={{ version, awareAt: openedAt, what: t(text.usual) }}
        save={(body) => cases.openBreach({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.verb)}
      >
        <MomentField name="awareAt" label={t(text.awareAt)} />
        <LongTextField name="what" label={t(text.what)} rows={4} />
      </Form>
    </Dialog>
  );
}
