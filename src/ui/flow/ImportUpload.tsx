import { type ReactNode, useState } from 'react';
import { addressOf } from '../../shared/client.ts';
import { type ImportKindInfo, importsApi } from '../../shared/import.ts';
import { Button } from '../Button.tsx';
import { FileDrop } from '../form/FileField.tsx';
import { useText } from '../Words.tsx';
import { importText } from './texts.ts';

type UploadProps = { info: ImportKindInfo; about: ReactNode; busy: boolean; read: (file: File) => void };

/** First step: which file. */
export function ImportUpload({ info, about, busy, read }: UploadProps) {
  const t = useText();
  const [file, pick] = useState<File | null>(null);
  const table = info.columns !== null;
  const template = addressOf(importsApi.template, { params: { kind: info.kind } });
  return (
    <div className="stack gap-usual">
      <div className="prose soft">
        <p>{about}</p>
        <p>
          {t(table ? importText.tableHint : importText.fileHint)}{' '}
          {table && (
            <a href={template} download>
              {t(importText.template)}
            </a>
          )}
        </p>
      </div>
      <FileDrop label={t(importText.fileLabel)} accept={table ? '.csv,.xlsx' : undefined} file={file} pick={pick} />
      <div className="flow-foot">
        <Button kind="main" busy={busy} disabled={!file} onClick={() => file && read(file)}>
          {t(importText.read)}
        </Button>
      </div>
    </div>
  );
}
