import type { Choice } from '../../../../shared/list.ts';
import { Columns, Stack } from '../../../../ui/Arrange.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findUnits } from '../calls.ts';
import { planLabel as label } from './texts.ts';

/** What a plan is, how long it runs and who decided it. */
export function PlanFields({ known = [] }: { known?: readonly Choice[] }) {
  const t = useText();
  return (
    <Stack gap="wide">
      <TextField name="title" label={t(label.title)} />
      <ServerPicker name="unitId" label={t(label.unit)} search={findUnits} known={known} />
      <Columns least={10} gap="wide">
        <NumberField name="firstYear" label={t(label.firstYear)} />
        <NumberField name="lastYear" label={t(label.lastYear)} />
      </Columns>
      <LongTextField name="summary" label={t(label.summary)} rows={3} />
      <Columns least={14} gap="wide">
        <TextField name="decidedBy" label={t(label.decidedBy)} />
        <DayField name="decidedOn" label={t(label.decidedOn)} />
        <TextField name="paragraph" label={t(label.paragraph)} />
        <TextField name="registryNumber" label={t(label.registryNumber)} />
      </Columns>
    </Stack>
  );
}
