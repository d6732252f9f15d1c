import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { FileDrop } from '../../../../ui/form/FileField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { reportText as text } from './texts.ts';

type FilesFieldProps = { files: readonly File[]; setFiles: (files: readonly File[]) => void };

/** Files to send after the report; kept while the page is open. */
export function FilesField({ files, setFiles }: FilesFieldProps) {
  const t = useText();
  return (
    <FieldFrame label={t(text.files)} hint={t(text.filesHint)} optional group>
      {() => (
        <div className="stack gap-tight">
          {files.length > 0 && (
            <div className="picked">
              {files.map((file) => (
                <span key={`${file.name}${file.lastModified}`} className="picked-one">
                  {file.name}
                  <button
                    type="button"
                    aria-label={t(text.removeFile, { name: file.name })}
                    onClick={() => setFiles(files.filter((other) => other !== file))}
                  >
                    ×
                  </button>
                </span>
              ))}
            </div>
          )}
          <FileDrop label={t(text.addFile)} file={null} pick={(file) => setFiles([...files, file])} />
        </div>
      )}
    </FieldFrame>
  );
}
