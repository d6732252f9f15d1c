import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Marks } from './FieldFrame.tsx';
import { ImageDialog, LinkDialog } from './RichDialogs.tsx';
import { RichTools } from './RichTools.tsx';
import { richExtensions } from './rich-extensions.ts';
import { pastedImage } from './rich-image.ts';
import { cleanPaste } from './rich-paste.ts';
import '../style/prose.css';
import '../style/rich.css';

const waitMs = 200;

/** Tells the form what is written a moment after the last letter, and at once when the editor is left. */
function useTelling(change: (html: string) => void) {
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; editor: Editor } | null>(null);
  const tell = () => {
    if (!waiting.current) return;
    const { timer, editor } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(editor.isEmpty ? '' : editor.getHTML());
  };
  const later = (editor: Editor) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { timer: setTimeout(tell, waitMs), editor };
  };
  return { tell, later };
}

type Asked = { what: 'link' } | { what: 'image'; pasted: File | null };
type RichEditorProps = { label: string; marks: Marks; value: string; change: (html: string) => void };

const toTools = (from: Element) => from.closest('.rich')?.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]');

/** The editor behind `RichTextField`: headings, lists, tables, images, links and quotes. */
export default function RichEditor({ label, marks, value, change }: RichEditorProps) {
  const { id, ...described } = marks;
  const [asked, ask] = useState<Asked | null>(null);
  const { tell, later } = useTelling(change);
  const attributes = { id, class: 'rich-text prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label };
  const given = Object.fromEntries(Object.entries(described).map(([key, mark]) => [key, String(mark)]));
  const takeImage = (data: DataTransfer | null) => {
    const pasted = pastedImage(data);
    if (pasted) ask({ what: 'image', pasted });
    return pasted !== null;
  };
  const editor = useEditor({
    extensions: richExtensions,
    content: value,
    injectCSS: false,
    editorProps: {
      attributes: { ...attributes, ...given },
      transformPastedHTML: cleanPaste,
      handlePaste: (_, event) => takeImage(event.clipboardData),
      handleDrop: (_, event) => takeImage((event as DragEvent).dataTransfer),
      handleKeyDown: (view, event) => {
        if (!event.altKey || event.key !== 'F10') return false;
        toTools(view.dom)?.focus();
        return true;
      },
    },
    onUpdate: ({ editor: now }) => later(now),
    onBlur: tell,
  });
  const close = () => ask(null);
  const asks = { link: () => ask({ what: 'link' }), image: () => ask({ what: 'image', pasted: null }) };
  return (
    <div className="input rich">
      <RichTools editor={editor} ask={asks} />
      <EditorContent editor={editor} />
      {asked?.what === 'link' && <LinkDialog editor={editor} close={close} />}
      {asked?.what === 'image' && <ImageDialog editor={editor} pasted={asked.pasted} close={close} />}
    </div>
  );
}
