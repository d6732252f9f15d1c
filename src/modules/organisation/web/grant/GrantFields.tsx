import type { Choice } from '../../../../shared/list.ts';
import { useFormValue } from '../../../../ui/form/context.ts';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findPeople } from '../calls.ts';
import { text } from '../words.ts';
import { grantText } from './texts.ts';
import '../style/parts.css';

/** During which days a role is held, who stands in and when, and a note. */
export function GrantFields({ deputy }: { deputy?: Choice | undefined }) {
  const t = useText();
  const said = [useFormValue('deputyId'), useFormValue('deputyFrom'), useFormValue('deputyTo')];
  return (
    <>
      <div className="field-pair">
        <DayField name="validFrom" label={t(text.validFrom)} />
        <DayField name="validTo" label={t(text.validTo)} />
      </div>
      <ServerPicker
        name="deputyId"
        label={t(grantText.deputyTitle)}
        hint={t(grantText.deputyHint)}
        search={findPeople}
        known={deputy ? [deputy] : []}
      />
      {said.some(Boolean) && (
        <div className="field-pair">
          <DayField name="deputyFrom" label={t(grantText.deputyFrom)} />
          <DayField name="deputyTo" label={t(grantText.deputyTo)} />
        </div>
      )}
      <LongTextField name="note" label={t(text.note)} rows={2} />
    </>
  );
}
