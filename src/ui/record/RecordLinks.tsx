import { IconLink, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { newId } from '../../shared/ids.ts';
import { type RecordLink, recordsApi } from '../../shared/record.ts';
import { Button, IconButton } from '../Button.tsx';
import { useConfirm } from '../Confirm.tsx';
import type { ChoiceSource } from '../form/choices.ts';
import { Form } from '../form/Form.tsx';
import { ServerPicker } from '../form/ServerPicker.tsx';
import { TextField } from '../form/TextField.tsx';
import { Go } from '../Go.tsx';
import { Load } from '../Load.tsx';
import { Panel } from '../Panel.tsx';
import { useSend } from '../send.ts';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { recordText } from './texts.ts';
import { records, useRecordPart } from './useRecordPart.ts';

/** Records found by number or title, as choices. */
const findRecords: ChoiceSource = async ({ q }) => {
  if (!q) return [];
  const { items } = await records.find({ query: { q } });
  return items.map(({ id, kindName, number, title }) => {
    return { id, label: title, hint: [kindName, number].filter(Boolean).join(' · ') };
  });
};

function NewLink({ id, close }: { id: string; close: () => void }) {
  const t = useText();
  const save = (body: Parameters<typeof records.link>[0]['body']) => records.link({ params: { id }, body });
  return (
    <Form
      schema={recordsApi.link.body}
      initial={{ id: newId() }}
      save={save}
      saved={close}
      cancel={close}
      submit={t(recordText.addLink)}
    >
      <ServerPicker name="toId" label={t(recordText.linkTo)} search={findRecords} />
      <TextField name="reason" label={t(recordText.linkReason)} />
    </Form>
  );
}

/** Links as a list under their kinds. */
export function LinkList({ links, remove }: { links: readonly RecordLink[]; remove?: (link: RecordLink) => void }) {
  const t = useText();
  if (links.length === 0) return <p className="faint small">{t(recordText.noLinks)}</p>;
  return (
    <ul className="rail-list">
      {links.map((link) => (
        <li key={link.id}>
          <div>
            <small>{[link.record.kindName, link.record.number].filter(Boolean).join(' · ')}</small>
            {link.record.path ? <Go to={link.record.path}>{link.record.title}</Go> : link.record.title}
            {link.reason && <span className="soft small">{link.reason}</span>}
          </div>
          {remove && link.mayRemove && (
            <IconButton
              icon={IconX}
              label={t(recordText.unlink, { title: link.record.title })}
              onClick={() => remove(link)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a record is linked to, with the way to link more when `mayWrite`. */
export function RecordLinks({ id, mayWrite = false }: { id: string; mayWrite?: boolean }) {
  const t = useText();
  const confirm = useConfirm();
  const [adding, setAdding] = useState(false);
  const unlink = useSend(records.unlink, { said: t(recordText.unlinked) });
  const remove = async (link: RecordLink) => {
    const question = {
      title: t(recordText.unlinkAsk),
      text: t(recordText.unlinkText),
      verb: t(text.remove),
      danger: true,
    };
    if (await confirm(question)) unlink.send({ params: { id, partId: link.id } });
  };
  const add = mayWrite && !adding && (
    <Button kind="quiet" size="small" icon={IconLink} onClick={() => setAdding(true)}>
      {t(recordText.addLink)}
    </Button>
  );
  return (
    <Panel title={t(recordText.links)} beside={add}>
      {adding && <NewLink id={id} close={() => setAdding(false)} />}
      <Load query={useRecordPart('links', id, records.links)}>
        {({ items }) => <LinkList links={items} remove={(link) => void remove(link)} />}
      </Load>
    </Panel>
  );
}
