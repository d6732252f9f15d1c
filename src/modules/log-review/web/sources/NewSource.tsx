import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { sourcesApi } from '../../contract/sources.ts';
import { logSources } from '../source-calls.ts';
import { text } from './texts.ts';

const formats = ['csv', 'storelog', 'fhir'] as const;
const hints = { csv: text.csvHint, storelog: text.storelogHint, fhir: text.fhirHint };

/** A new source: its name and how it writes. */
export function NewSource({ close }: { close: () => void }) {
  const t = useText();
  const go = useGo();
  return (
    <Dialog open title={t(text.add)} close={close} place="side">
      <Form
        schema={sourcesApi.createSource.body}
        initial={{ id: newId(), name: '', format: 'csv' }}
        save={(body) => logSources.createSource({ body })}
        saved={({ id }) => go(`/log-review/sources/${id}?tab=dialect`)}
        submit={t(text.add)}
        cancel={close}
      >
        <TextField name="name" label={t(text.name)} hint={t(text.nameHint)} />
        <ChoiceField
          name="format"
          label={t(text.format)}
          options={formats.map((value) => ({ value, label: t(text[value]), hint: t(hints[value]) }))}
        />
      </Form>
    </Dialog>
  );
}
