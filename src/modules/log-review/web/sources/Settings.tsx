import { Facts } from '../../../../ui/Facts.tsx';
import { SwitchField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Source } from '../../contract/source.ts';
import { sourcesApi } from '../../contract/sources.ts';
import { sourceTexts } from '../../texts/sources.ts';
import { logSources } from '../source-calls.ts';
import { settingsText as text } from './source-texts.ts';
import { text as listText } from './texts.ts';

/** What a change of a source starts from. */
export const changeOf = (source: Source) => ({
  version: source.version,
  name: source.name,
  note: source.note,
  deliveryHours: source.deliveryHours,
  silentMinutes: source.silentMinutes,
  skewSeconds: source.skewSeconds,
  watchedDirectory: source.watchedDirectory,
  active: source.active,
  dialect: source.dialect,
});

const words = {
  'logReview.path-not-whole': sourceTexts['path-not-whole'],
  'logReview.directory-missing': sourceTexts['directory-missing'],
};

function Fields() {
  const t = useText();
  return (
    <>
      <TextField name="name" label={t(listText.name)} />
      <LongTextField name="note" label={t(text.note)} hint={t(text.noteHint)} rows={2} />
      <NumberField
        name="deliveryHours"
        label={t(text.deliveryHours)}
        hint={t(text.deliveryHint)}
        unit={t(text.hours)}
      />
      <NumberField name="silentMinutes" label={t(text.silentMinutes)} unit={t(text.minutes)} />
      <NumberField name="skewSeconds" label={t(text.skewSeconds)} hint={t(text.skewHint)} unit={t(text.seconds)} />
      <TextField name="watchedDirectory" label={t(text.directory)} hint={t(text.directoryHint)} />
      <SwitchField name="active" label={t(text.active)} hint={t(text.activeHint)} />
    </>
  );
}

function Edit({ source, done }: { source: Source; done: () => void }) {
  const t = useText();
  const notify = useNotify();
  return (
    <Form
      schema={sourcesApi.changeSource.body}
      initial={changeOf(source)}
      save={(body) => logSources.changeSource({ params: { id: source.id }, body })}
      saved={() => {
        notify.done(t(text.saved));
        done();
      }}
      reload={async () => changeOf(await logSources.source({ params: { id: source.id } }))}
      words={words}
      submit={t(text.save)}
      cancel={done}
    >
      <Fields />
    </Form>
  );
}

const address = (name: string) => `${location.origin}/api/log-review/storelog?source=${encodeURIComponent(name)}`;

/** How the source is watched, and where calls are sent. */
export function Settings({ source }: { source: Source }) {
  const t = useText();
  const watched = (value: number | null, unit: string) =>
    value === null ? <span className="soft">{t(text.notWatched)}</span> : <NumberText value={value} unit={unit} />;
  const calls = {
    label: t(text.address),
    wide: true,
    value: (
      <>
        <code className="source-file">{address(source.name)}</code>
        <div className="soft small">{t(text.addressHint)}</div>
      </>
    ),
  };
  return (
    <Facts
      title={t(text.title)}
      facts={[
        { label: t(text.deliveryHours), value: watched(source.deliveryHours, t(text.hours)) },
        { label: t(text.silentMinutes), value: watched(source.silentMinutes, t(text.minutes)) },
        { label: t(text.skewSeconds), value: <NumberText value={source.skewSeconds} unit={t(text.seconds)} /> },
        { label: t(text.active), value: t(source.active ? text.yes : text.no) },
        {
          label: t(text.directory),
          value: source.watchedDirectory && <code>{source.watchedDirectory}</code>,
          wide: true,
        },
        { label: t(text.note), value: source.note, wide: true },
        ...(source.format === 'storelog' ? [calls] : []),
      ]}
      edit={(done) => <Edit source={source} done={done} />}
    />
  );
}
