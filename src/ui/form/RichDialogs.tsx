import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { FileDrop } from './FileField.tsx';
import { imageForText, mostImageKb } from './rich-image.ts';
import { richText } from './rich-texts.ts';

type AskProps = {
  title: string;
  verb: string;
  done: () => void;
  close: () => void;
  also?: ReactNode;
  ready?: boolean;
  children: ReactNode;
};

/** A small dialog within a form: Enter does what its button does and does not send the form around. */
function Ask({ title, verb, done, close, also, ready = true, children }: AskProps) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type === 'file') return;
    event.preventDefault();
    if (ready) done();
  };
  const actions = (
    <>
      {also}
      <Button onClick={close}>{t(text.cancel)}</Button>
      <Button kind="main" disabled={!ready} onClick={done}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog open title={title} close={close} actions={actions}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in its fields is a shortcut for the button */}
      <div className="form" onKeyDown={onKeyDown}>
        {children}
      </div>
    </Dialog>
  );
}

const isAddress = (written: string): boolean => /^(https?:\/\/|mailto:|tel:)\S+$/.test(written);
const asAddress = (written: string): string => {
  const plain = written.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.\w+$/.test(plain)) return `mailto:${plain}`;
  return /^www\./.test(plain) ? `https://${plain}` : plain;
};

/** Asks where a link leads. */
export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useText();
  const before = String(editor.getAttributes('link').href ?? '');
  const [written, write] = useState(before);
  const [wrong, setWrong] = useState(false);
  const chain = () => editor.chain().focus().extendMarkRange('link');
  const set = () => {
    const href = asAddress(written);
    if (!isAddress(href)) return setWrong(true);
    const { empty } = editor.state.selection;
    if (empty && before === '')
      editor
        .chain()
        .focus()
        .insertContent(`<a href="${encodeURI(href)}">${written}</a>`)
        .run();
    else chain().setLink({ href }).run();
    close();
  };
  const remove = () => {
    chain().unsetLink().run();
    close();
  };
  const also = before !== '' && (
    <Button kind="quiet" onClick={remove}>
      {t(richText.linkRemove)}
    </Button>
  );
  return (
    <Ask title={t(richText.link)} verb={t(richText.linkSet)} done={set} close={close} also={also}>
      <FieldFrame
        label={t(richText.linkAddress)}
        hint={t(richText.linkHint)}
        error={wrong ? t(richText.linkWrong) : undefined}
      >
        {(marks) => (
          <input
            {...marks}
            type="url"
            className="input"
            value={written}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </FieldFrame>
    </Ask>
  );
}

/** What becomes of a chosen file: its address within the text, or why it cannot stand there. */
function useImage(first: File | null) {
  const t = useText();
  const [file, setFile] = useState(first);
  const [refused, setRefused] = useState<string>();
  const read = async () => {
    if (!file) return null;
    const address = await imageForText(file).catch(() => undefined);
    if (address) return address;
    setRefused(t(address === null ? richText.imageTooBig : richText.imageWrong, { most: mostImageKb }));
    return null;
  };
  const pick = (chosen: File) => {
    setFile(chosen);
    setRefused(undefined);
  };
  return { file, pick, refused, read };
}

/** Asks for an image and what it shows; one that stands in the text already may only be described anew. */
export function ImageDialog({ editor, pasted, close }: { editor: Editor; pasted: File | null; close: () => void }) {
  const t = useText();
  const standing = !pasted && editor.isActive('image') ? editor.getAttributes('image') : null;
  const { file, pick, refused, read } = useImage(pasted);
  const [alt, setAlt] = useState(String(standing?.alt ?? ''));
  const [missing, setMissing] = useState(false);
  const set = async () => {
    if (alt.trim() === '') return setMissing(true);
    const src = standing ? String(standing.src) : await read();
    if (!src) return;
    if (standing) editor.chain().focus().updateAttributes('image', { alt: alt.trim() }).run();
    else editor.chain().focus().setImage({ src, alt: alt.trim() }).run();
    close();
  };
  return (
    <Ask
      title={t(richText.image)}
      verb={t(standing ? richText.imageKeep : richText.imageSet)}
      done={() => void set()}
      close={close}
      ready={standing !== null || file !== null}
    >
      {!standing && (
        <FieldFrame label={t(richText.imageFile)} error={refused}>
          {(marks) => (
            <FileDrop
              label={t(richText.imageFile)}
              accept="image/png,image/jpeg,image/gif,image/webp"
              marks={marks}
              file={file}
              pick={pick}
            />
          )}
        </FieldFrame>
      )}
      <FieldFrame
        label={t(richText.alternative)}
        hint={t(richText.alternativeHint)}
        error={missing ? t(richText.alternativeMissing) : undefined}
      >
        {(marks) => <input {...marks} className="input" value={alt} onChange={(event) => setAlt(event.target.value)} />}
      </FieldFrame>
    </Ask>
  );
}
