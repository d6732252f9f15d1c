import { useState } from 'react';
import { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import { Columns } from '../Arrange.tsx';
import { ChoiceField, ManyField, SwitchField } from '../form/ChoiceField.tsx';
import type { ChoiceSource } from '../form/choices.ts';
import { FileField } from '../form/FileField.tsx';
import { Form } from '../form/Form.tsx';
import { MomentField } from '../form/MomentField.tsx';
import { RichTextField } from '../form/RichTextField.tsx';
import { RowsField } from '../form/RowsField.tsx';
import { MultiPicker, ServerPicker } from '../form/ServerPicker.tsx';
import { DayField, LongTextField, NumberField, TextField } from '../form/TextField.tsx';
import { useNotify } from '../Notices.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { exampleDocuments } from './examples.ts';
import { fieldText } from './field-texts.ts';
import { galleryText } from './texts.ts';

const Body = z.object({
  title: z.string().trim().min(3).max(80),
  summary: z.string().max(2000).default(''),
  kind: z.enum(['policy', 'guideline', 'instruction']),
  scope: z.array(z.string()).min(1),
  reviewOn: z.iso.date(),
  decidedAt: z.iso.datetime(),
  months: z.number().int().min(1).max(60),
  unitId: z.string().min(1),
  readers: z.array(z.string()).default([]),
  open: z.boolean(),
  lines: z.array(z.object({ name: z.string().min(1) })).default([]),
  text: z.string().default(''),
  file: z.instanceof(File).optional(),
});
const empty = { title: '', summary: '', scope: [], readers: [], lines: [], open: false, text: '<p>…</p>' };

function useExampleChoices(): ChoiceSource {
  const { language } = useLanguage();
  return async ({ q = '', id }) =>
    exampleDocuments(language)
      .filter((one) => (id ? one.id === id : one.title.toLowerCase().includes(q.toLowerCase())))
      .slice(0, 8)
      .map(({ id: key, title, number }) => ({ id: key, label: title, hint: number }));
}

const Fact = z.object({ version: z.number(), title: z.string().min(1), owner: z.string() });

/** Edits two facts; someone else saved meanwhile, so that the clash can be seen. */
export function ExampleFactForm({ done }: { done: () => void }) {
  const t = useText();
  const [clashed, setClashed] = useState(false);
  const save = async (body: z.input<typeof Fact>) => {
    if (!clashed) {
      setClashed(true);
      throw new Problem('gallery.clash', 409);
    }
    return body;
  };
  const theirs = { version: 2, title: t(fieldText.theirTitle), owner: 'Siv Bergåker' };
  const initial = { version: 1, title: t(fieldText.oldTitle), owner: '' };
  return (
    <Form
      schema={Fact}
      initial={initial}
      save={save}
      saved={done}
      cancel={done}
      reload={async () => theirs}
      submit={t(fieldText.save)}
    >
      <TextField name="title" label={t(galleryText.name)} />
      <TextField name="owner" label={t(galleryText.owner)} />
    </Form>
  );
}

export function FormSection() {
  const t = useText();
  const notify = useNotify();
  const choices = useExampleChoices();
  const kinds = (['policy', 'guideline', 'instruction'] as const).map((value) => ({
    value,
    label: t(galleryText[value]),
  }));
  const scopes = (['hospitals', 'primary', 'transport'] as const).map((value) => ({
    value,
    label: t(fieldText[value]),
  }));
  return (
    <Columns least={24}>
      <Form
        schema={Body}
        initial={empty}
        save={async (body) => body}
        saved={() => notify.done(t(galleryText.saved))}
        submit={t(fieldText.create)}
        draftKey="gallery"
      >
        <TextField name="title" label={t(galleryText.name)} hint={t(fieldText.titleHint)} />
        <LongTextField name="summary" label={t(fieldText.summary)} />
        <ChoiceField name="kind" label={t(galleryText.kind)} options={kinds} />
        <ManyField name="scope" label={t(fieldText.scope)} options={scopes} />
        <DayField name="reviewOn" label={t(galleryText.review)} />
        <MomentField name="decidedAt" label={t(fieldText.decidedAt)} />
        <NumberField name="months" label={t(fieldText.interval)} unit={t(fieldText.months)} />
        <ServerPicker name="unitId" label={t(galleryText.unit)} search={choices} />
        <MultiPicker name="readers" label={t(fieldText.readers)} search={choices} />
        <RowsField
          name="lines"
          label={t(fieldText.lines)}
          add={t(fieldText.addLine)}
          blank={() => ({ name: '' })}
          shown={({ name }) => String(name)}
        >
          {(at) => <TextField name={`${at}.name`} label={t(galleryText.name)} />}
        </RowsField>
        <SwitchField name="open" label={t(fieldText.open)} hint={t(fieldText.openHint)} />
        <RichTextField name="text" label={t(fieldText.text)} />
        <FileField name="file" label={t(fieldText.file)} />
      </Form>
      <ExampleFactForm done={() => notify.done(t(galleryText.saved))} />
    </Columns>
  );
}
