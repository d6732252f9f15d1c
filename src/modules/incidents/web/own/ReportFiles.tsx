import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { FileList, sendFile } from '../../../../ui/record/RecordAttachments.tsx';
import { records, useRecordPart } from '../../../../ui/record/useRecordPart.ts';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import { filesAddress } from '../report/send.ts';
import { text } from './texts.ts';

/** Files of one's own report, and the way to add more; what is sent in stays. */
export function ReportFiles({ id }: { id: string }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const attach = useSend((file: File) => sendFile(filesAddress(id), file), { said: t(text.fileAdded) });
  const add = (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(text.addFileNamed)}
        onChange={({ target }) => target.files?.[0] && attach.send(target.files[0])}
      />
      <Button
        kind="quiet"
        size="small"
        icon={IconPaperclip}
        busy={attach.busy}
        onClick={() => input.current?.click()}
        aria-label={t(text.addFileNamed)}
      >
        {t(text.addFile)}
      </Button>
    </>
  );
  return (
    <Panel title={t(text.files)} beside={add}>
      <Load query={useRecordPart('attachments', id, records.attachments)}>
        {({ items }) => <FileList id={id} files={items} />}
      </Load>
    </Panel>
  );
}
