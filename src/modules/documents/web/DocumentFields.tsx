import type { Choice } from '../../../shared/list.ts';
import { Columns, Stack } from '../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { ServerPicker } from '../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, TextField } from '../../../ui/form/TextField.tsx';
import { useLanguage, useText } from '../../../ui/Words.tsx';
import { DocumentKind, Openness } from '../contract.ts';
import { findPeople, findUnits, useAreas } from './calls.ts';
import { hint, label } from './texts.ts';
import { kindNames, opennessHints, opennessNames } from './words.ts';

/** Choices a document already carries, so that the pickers can name them at once. */
type Known = { known?: readonly Choice[] };

/** What the document is and whom it applies to. */
export function AboutFields({ known = [], numberHint }: Known & { numberHint?: string }) {
  const t = useText();
  const { language } = useLanguage();
  const areas = useAreas().data?.items ?? [];
  const kinds = DocumentKind.options.map((value) => ({ value, label: t(kindNames[value]) }));
  const areaOptions = areas.map((area) => ({ value: area.id, label: area[language] }));
  return (
    <Stack gap="wide">
      <TextField name="title" label={t(label.title)} />
      <Columns least={14} gap="wide">
        <ChoiceField name="kind" label={t(label.kind)} options={kinds} as="list" />
        <ChoiceField name="areaId" label={t(label.area)} options={areaOptions} as="list" />
      </Columns>
      <ServerPicker name="unitId" label={t(label.unit)} hint={t(hint.unit)} search={findUnits} known={known} />
      <LongTextField name="summary" label={t(label.summary)} hint={t(hint.summary)} rows={3} />
      <TextField name="number" label={t(label.number)} hint={numberHint} />
    </Stack>
  );
}

/** Who may read it. */
export function OpennessField() {
  const t = useText();
  const options = Openness.options.map((value) => ({
    value,
    label: t(opennessNames[value]),
    hint: t(opennessHints[value]),
  }));
  return <ChoiceField name="openness" label={t(label.openness)} options={options} as="open" />;
}

/** Who decided, when, and where it is registered. */
export function DecisionFields() {
  const t = useText();
  return (
    <Stack gap="wide">
      <Columns least={14} gap="wide">
        <TextField name="decidedBy" label={t(label.decidedBy)} />
        <DayField name="decidedOn" label={t(label.decidedOn)} />
      </Columns>
      <Columns least={14} gap="wide">
        <TextField name="registryNumber" label={t(label.registryNumber)} hint={t(hint.registryNumber)} />
        <TextField name="paragraph" label={t(label.paragraph)} hint={t(hint.paragraph)} />
      </Columns>
    </Stack>
  );
}

/** Who answers for the text, how long it applies and when it is looked over. */
export function ValidityFields({ known = [] }: Known) {
  const t = useText();
  return (
    <Stack gap="wide">
      <Columns least={14} gap="wide">
        <ServerPicker name="authorId" label={t(label.author)} search={findPeople} known={known} />
        <ServerPicker name="reviewerId" label={t(label.reviewer)} search={findPeople} known={known} />
      </Columns>
      <Columns least={12} gap="wide">
        <DayField name="validFrom" label={t(label.validFrom)} />
        <DayField name="validTo" label={t(label.validTo)} />
        <DayField name="nextReviewOn" label={t(label.nextReview)} />
      </Columns>
    </Stack>
  );
}
