import { ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { webhookEventNames } from '../../texts/webhook.ts';
import { text } from './texts.ts';

/** What a webhook is: its name, where it goes, what it is told. */
export function WebhookFields() {
  const t = useText();
  return (
    <>
      <TextField name="name" label={t(text.name)} hint={t(text.nameHint)} />
      <TextField name="url" type="url" label={t(text.url)} hint={t(text.urlHint)} />
      <ManyField
        name="events"
        label={t(text.events)}
        options={optionsOf(webhookEventNames).map(({ value, label }) => ({ value, label: t(label) }))}
      />
    </>
  );
}
