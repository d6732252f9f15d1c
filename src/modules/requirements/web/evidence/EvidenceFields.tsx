import { useEffect } from 'react';
import type { Choice } from '../../../../shared/list.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { FileField } from '../../../../ui/form/FileField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { EvidenceKind } from '../../contract/words.ts';
import { findPeople, findUnits } from '../calls.ts';
import { text as common, evidenceNames } from '../words.ts';
import { evidenceText as text } from './texts.ts';
import '../style/node.css';

/** What the schema's own codes mean. */
export const evidenceWords = { 'requirements.not-a-link': text.notALink };

const hints = { file: text.kindFile, link: text.kindLink, note: text.kindNote };
const kinds = ['file', 'link', 'note'] as const;

function Content({ isNew }: { isNew: boolean }) {
  const t = useText();
  const kind = useFormValue('kind');
  return (
    <>
      {kind === 'file' && isNew && <FileField name="file" label={t(text.file)} />}
      {kind === 'link' && <TextField name="url" label={t(text.url)} type="url" />}
      <LongTextField name="note" label={t(text.note)} hint={t(text.noteHint)} rows={3} />
    </>
  );
}

/** Tells the page around which kind is chosen, since each kind must hold its own thing. */
function TellKind({ tell }: { tell: (kind: EvidenceKind) => void }) {
  const kind = useFormValue('kind');
  const known = kinds.find((one) => one === kind);
  useEffect(() => {
    if (known) tell(known);
  }, [known, tell]);
  return null;
}

type FieldsProps = {
  /** The unit and person it already carries. */
  known: readonly Choice[];
  isNew?: boolean;
  tell?: (kind: EvidenceKind) => void;
};

/** All that is said of a piece of evidence. A file can be chosen only at once; later it is attached to the record. */
export function EvidenceFields({ known, isNew = false, tell }: FieldsProps) {
  const t = useText();
  const options = kinds.map((value) => ({ value, label: t(evidenceNames[value]), hint: t(hints[value]) }));
  return (
    <>
      <TextField name="title" label={t(common.title)} />
      <ChoiceField name="kind" label={t(text.kind)} options={options} as="open" />
      {tell && <TellKind tell={tell} />}
      <Content isNew={isNew} />
      <div>
        <Columns least={11} gap="usual">
          <DayField name="collectedOn" label={t(common.collectedOn)} max={today()} />
          <DayField name="validUntil" label={t(common.validUntil)} />
          <DayField name="nextCheckOn" label={t(common.nextCheckOn)} />
        </Columns>
        <p className="fields-hint">{t(text.validUntilHint)}</p>
      </div>
      <ServerPicker name="unitId" label={t(common.unit)} hint={t(text.unitHint)} search={findUnits} known={known} />
      <ServerPicker name="ownerId" label={t(common.owner)} search={findPeople} known={known} />
    </>
  );
}
