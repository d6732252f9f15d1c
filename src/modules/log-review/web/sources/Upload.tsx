import { useState } from 'react';
import { addressOf, problemFrom } from '../../../../shared/client.ts';
import { Button } from '../../../../ui/Button.tsx';
import { FileDrop } from '../../../../ui/form/FileField.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import { sourcesApi } from '../../contract/sources.ts';
import { text } from './source-texts.ts';

async function sendFile({ id, file }: { id: string; file: File }): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf(sourcesApi.uploadLog, { params: { id } }), { method: 'POST', body, headers });
  if (!answer.ok) throw await problemFrom(answer);
}

/** Hands in a log file. */
export function Upload({ id, name }: { id: string; name: string }) {
  const t = useText();
  const [file, pick] = useState<File | null>(null);
  const upload = useSend(sendFile, { said: t(text.uploaded) });
  return (
    <Panel
      title={t(text.upload)}
      lead={
        <>
          {t(text.uploadLead)} <code className="source-file">{t(text.command, { name })}</code>
        </>
      }
    >
      <div className="stack gap-usual">
        <FileDrop label={t(text.file)} file={file} pick={pick} />
        <div>
          <Button
            kind="main"
            busy={upload.busy}
            disabled={!file}
            onClick={() => file && upload.send({ id, file }, { onSuccess: () => pick(null) })}
          >
            {t(text.upload)}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
