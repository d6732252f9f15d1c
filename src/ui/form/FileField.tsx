import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { showNumber } from '../../shared/date.ts';
import { Button } from '../Button.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps, type Marks } from './FieldFrame.tsx';
import { formText } from './texts.ts';

const megabyte = 1_000_000;
type FileDropProps = {
  label: string;
  /** As the browser's `accept`: ".csv,.xlsx". */
  accept?: string | undefined;
  /** 50 unless said; null: any size, as when only the beginning is read. */
  mostMegabytes?: number | null;
  file: File | null;
  pick: (file: File) => void;
  marks?: Partial<Marks>;
};

/** Choose a file or drop it; outside a form, as for an import. Too large a file is refused at once. */
export function FileDrop({ label, accept, mostMegabytes = 50, file, pick, marks = {} }: FileDropProps) {
  const t = useText();
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (chosen: File | null | undefined) => {
    if (!chosen) return;
    const size = showNumber(Math.ceil(chosen.size / megabyte), language);
    const tooBig = mostMegabytes !== null && chosen.size > mostMegabytes * megabyte;
    setRefused(tooBig ? t(formText.fileTooBig, { size, most: mostMegabytes }) : null);
    if (!tooBig) pick(chosen);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className="file-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          {...marks}
          ref={input}
          type="file"
          className="unseen"
          aria-label={label}
          accept={accept}
          tabIndex={-1}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Button
          icon={IconPaperclip}
          onClick={() => input.current?.click()}
          aria-label={`${t(formText.file)}: ${label}`}
        >
          {t(formText.file)}
        </Button>
        {file ? (
          <span>
            {file.name}{' '}
            <span className="faint figures">{showNumber(Math.max(1, Math.round(file.size / 1000)), language)} kB</span>
          </span>
        ) : (
          <span className="soft small">
            {t(formText.dropFile)}
            {mostMegabytes !== null && ` · ${t(formText.fileMost, { most: mostMegabytes })}`}
          </span>
        )}
      </div>
      {refused && (
        <div className="field-error" role="alert">
          {refused}
        </div>
      )}
    </>
  );
}

/** A file in a form; the form's value is a `File`. */
export function FileField({
  name,
  label,
  hint,
  accept,
  mostMegabytes,
}: FieldProps & Pick<FileDropProps, 'accept' | 'mostMegabytes'>) {
  const { value, error, optional, set } = useField(name, label, (file) => (file instanceof File ? file.name : ''));
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <FileDrop
          label={label}
          accept={accept}
          {...(mostMegabytes ? { mostMegabytes } : {})}
          marks={marks}
          file={value instanceof File ? value : null}
          pick={set}
        />
      )}
    </FieldFrame>
  );
}
