import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH2,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { IconButton } from '../Button.tsx';
import { useText } from '../Words.tsx';
import type { Marks } from './FieldFrame.tsx';
import { formText } from './texts.ts';

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: { openOnClick: false },
  }),
];

function tools(editor: Editor) {
  const chain = () => editor.chain().focus();
  return [
    { key: 'bold', label: formText.bold, icon: IconBold, run: () => chain().toggleBold().run() },
    { key: 'italic', label: formText.italic, icon: IconItalic, run: () => chain().toggleItalic().run() },
    { key: 'heading', label: formText.heading, icon: IconH2, run: () => chain().toggleHeading({ level: 2 }).run() },
    { key: 'bulletList', label: formText.bullets, icon: IconList, run: () => chain().toggleBulletList().run() },
    {
      key: 'orderedList',
      label: formText.numbered,
      icon: IconListNumbers,
      run: () => chain().toggleOrderedList().run(),
    },
    { key: 'blockquote', label: formText.quote, icon: IconBlockquote, run: () => chain().toggleBlockquote().run() },
  ];
}

function Tools({ editor }: { editor: Editor }) {
  const t = useText();
  const all = tools(editor);
  const active = useEditorState({
    editor,
    selector: (state) => all.map(({ key }) => state.editor.isActive(key)).join(),
  });
  const marks = active.split(',');
  const link = () => {
    const href = window.prompt(t(formText.linkAddress), editor.getAttributes('link').href ?? 'https://');
    if (href) editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    else editor.chain().focus().unsetLink().run();
  };
  return (
    <div className="rich-tools" role="toolbar" aria-label={t(formText.toolbar)}>
      {all.map(({ key, label, icon, run }, place) => (
        <IconButton key={key} label={t(label)} icon={icon} aria-pressed={marks[place] === 'true'} onClick={run} />
      ))}
      <IconButton label={t(formText.link)} icon={IconLink} onClick={link} />
      <IconButton label={t(formText.undo)} icon={IconArrowBackUp} onClick={() => editor.chain().focus().undo().run()} />
      <IconButton
        label={t(formText.redo)}
        icon={IconArrowForwardUp}
        onClick={() => editor.chain().focus().redo().run()}
      />
    </div>
  );
}

type RichEditorProps = { label: string; marks: Marks; value: string; change: (html: string) => void };

export default function RichEditor({ label, marks, value, change }: RichEditorProps) {
  const { id, ...described } = marks;
  const attributes = { id, class: 'rich-text prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label };
  const given = Object.fromEntries(Object.entries(described).map(([key, mark]) => [key, String(mark)]));
  const editor = useEditor({
    extensions,
    content: value,
    injectCSS: false,
    editorProps: { attributes: { ...attributes, ...given } },
    onUpdate: ({ editor: now }) => change(now.isEmpty ? '' : now.getHTML()),
  });
  return (
    <div className="input rich">
      <Tools editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
