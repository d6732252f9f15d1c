import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { FileList, sendFile } from '../../../ui/record/RecordAttachments.tsx';
import { recordText } from '../../../ui/record/texts.ts';
import { records, useRecordPart } from '../../../ui/record/useRecordPart.ts';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';

type FilesPanelProps = {
  id: string;
  address: string;
  /** Shows each file's SHA-256. */
  evidence?: boolean;
};

/** Files of a case or a report, with the way to add more at an address of its own; what is added stays. */
export function FilesPanel({ id, address, evidence = false }: FilesPanelProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const attach = useSend((file: File) => sendFile(address, file), { said: t(recordText.attached) });
  const add = (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(recordText.addFile)}
        onChange={({ target }) => target.files?.[0] && attach.send(target.files[0])}
      />
      <Button kind="quiet" size="small" icon={IconPaperclip} busy={attach.busy} onClick={() => input.current?.click()}>
        {t(recordText.addFile)}
      </Button>
    </>
  );
  return (
    <Panel title={t(recordText.files)} beside={add}>
      <Load query={useRecordPart('attachments', id, records.attachments)}>
        {({ items }) => <FileList id={id} files={items} hashes={evidence} />}
      </Load>
    </Panel>
  );
}
