import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { addressOf, problemFrom } from '../../shared/client.ts';
import { showNumber } from '../../shared/date.ts';
import { type Attachment, recordsApi } from '../../shared/record.ts';
import { Button, IconButton } from '../Button.tsx';
import { useConfirm } from '../Confirm.tsx';
import { DateText } from '../DateText.tsx';
import { Load } from '../Load.tsx';
import { Panel } from '../Panel.tsx';
import { useSend } from '../send.ts';
import { text } from '../texts.ts';
import { useLanguage, useText } from '../Words.tsx';
import { recordText } from './texts.ts';
import { records, useRecordPart } from './useRecordPart.ts';

/** Sends one file as the part `file`; refusals are thrown as `Problem`. */
export async function sendFile(address: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: { 'accept-language': document.documentElement.lang },
  });
  if (!answer.ok) throw await problemFrom(answer);
}

type FileListProps = {
  id: string;
  files: readonly Attachment[];
  remove?: ((file: Attachment) => void) | undefined;
  /** Shows each file's SHA-256, where files are evidence. */
  hashes?: boolean;
};

/** Files with size, day and who attached them. */
export function FileList({ id, files, remove, hashes = false }: FileListProps) {
  const t = useText();
  const { language } = useLanguage();
  if (files.length === 0) return <p className="faint small">{t(recordText.noFiles)}</p>;
  return (
    <ul className="rail-list">
      {files.map((file) => (
        <li key={file.id}>
          <div>
            <a href={addressOf(recordsApi.download, { params: { id, partId: file.id } })} download={file.name}>
              {file.name}
            </a>
            <span className="soft small">
              <span className="figures">{showNumber(Math.max(1, Math.round(file.sizeBytes / 1000)), language)} kB</span>{' '}
              · <DateText at={file.createdAt} as="near" /> {file.createdBy && `· ${file.createdBy}`}
            </span>
            {hashes && <code className="file-hash">SHA-256 {file.sha256}</code>}
          </div>
          {remove && file.mayRemove && (
            <IconButton icon={IconX} label={t(recordText.detach, { name: file.name })} onClick={() => remove(file)} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A record's files, with the way to attach more when `mayWrite`. */
export function RecordAttachments({ id, mayWrite = false }: { id: string; mayWrite?: boolean }) {
  const t = useText();
  const confirm = useConfirm();
  const input = useRef<HTMLInputElement>(null);
  const attach = useSend((file: File) => sendFile(addressOf(recordsApi.attach, { params: { id } }), file), {
    said: t(recordText.attached),
  });
  const detach = useSend(records.detach, { said: t(recordText.detached) });
  const remove = async (file: Attachment) => {
    const question = {
      title: t(recordText.detachAsk),
      text: t(recordText.detachText),
      verb: t(text.remove),
      danger: true,
    };
    if (await confirm(question)) detach.send({ params: { id, partId: file.id } });
  };
  const pick = (file: File | undefined) => file && attach.send(file);
  const add = mayWrite && (
    <>
      <input ref={input} type="file" hidden onChange={(event) => pick(event.target.files?.[0])} />
      <Button kind="quiet" size="small" icon={IconPaperclip} busy={attach.busy} onClick={() => input.current?.click()}>
        {t(recordText.addFile)}
      </Button>
    </>
  );
  return (
    <Panel title={t(recordText.files)} beside={add}>
      <Load query={useRecordPart('attachments', id, records.attachments)}>
        {({ items }) => <FileList id={id} files={items} remove={(file) => void remove(file)} />}
      </Load>
    </Panel>
  );
}
