import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconChevronDown,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconTable,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Text } from '../../shared/text.ts';
import { Button, IconButton } from '../Button.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import type { Icon } from '../page.ts';
import { type Say, useText } from '../Words.tsx';
import { headingLevels } from './rich-extensions.ts';
import { richText } from './rich-texts.ts';

type Tool = { label: Text; icon: Icon; run: () => void; pressed?: boolean };
type Ask = { link: () => void; image: () => void };

/** What the place of the cursor says: told anew only when it changes. */
function useStanding(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbered: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      image: now.isActive('image'),
      list: now.isActive('listItem'),
      table: now.isActive('table'),
      level: headingLevels.find((level) => now.isActive('heading', { level })) ?? 0,
    }),
  });
}
type Standing = ReturnType<typeof useStanding>;

function markTools(editor: Editor, at: Standing): Tool[] {
  const chain = () => editor.chain().focus();
  return [
    { label: richText.bold, icon: IconBold, pressed: at.bold, run: () => chain().toggleBold().run() },
    { label: richText.italic, icon: IconItalic, pressed: at.italic, run: () => chain().toggleItalic().run() },
    { label: richText.bullets, icon: IconList, pressed: at.bullets, run: () => chain().toggleBulletList().run() },
    {
      label: richText.numbered,
      icon: IconListNumbers,
      pressed: at.numbered,
      run: () => chain().toggleOrderedList().run(),
    },
    ...(at.list
      ? [
          { label: richText.deeper, icon: IconIndentIncrease, run: () => chain().sinkListItem('listItem').run() },
          { label: richText.shallower, icon: IconIndentDecrease, run: () => chain().liftListItem('listItem').run() },
        ]
      : []),
    { label: richText.quote, icon: IconBlockquote, pressed: at.quote, run: () => chain().toggleBlockquote().run() },
  ];
}

function styleItems(editor: Editor, { level }: Standing, t: Say): MenuItem[] {
  const chain = () => editor.chain().focus();
  return [
    { label: t(richText.paragraph), chosen: level === 0, onClick: () => chain().setParagraph().run() },
    ...headingLevels.map((one) => ({
      label: t(richText.heading, { level: one }),
      chosen: level === one,
      onClick: () => void chain().setHeading({ level: one }).run(),
    })),
  ];
}

function tableItems(editor: Editor, { table }: Standing, t: Say): MenuItem[] {
  const chain = () => editor.chain().focus();
  const insert = () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  if (!table) return [{ label: t(richText.tableInsert), onClick: () => void insert() }];
  return [
    { label: t(richText.rowAbove), onClick: () => chain().addRowBefore().run() },
    { label: t(richText.rowBelow), onClick: () => chain().addRowAfter().run() },
    { label: t(richText.rowRemove), onClick: () => chain().deleteRow().run() },
    { rule: true },
    { label: t(richText.columnBefore), onClick: () => chain().addColumnBefore().run() },
    { label: t(richText.columnAfter), onClick: () => chain().addColumnAfter().run() },
    { label: t(richText.columnRemove), onClick: () => chain().deleteColumn().run() },
    { rule: true },
    { label: t(richText.headRow), onClick: () => chain().toggleHeaderRow().run() },
    { label: t(richText.merge), onClick: () => chain().mergeOrSplit().run() },
    { label: t(richText.tableRemove), danger: true, onClick: () => chain().deleteTable().run() },
  ];
}

const stops = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>(':scope > button')];

/** One stop for Tab; arrows, Home and End move within, as the pattern for toolbars asks. */
function useRoving() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = bar.current ? stops(bar.current) : [];
    const here = all.find((one) => one.tabIndex === 0 && one.dataset.stop) ?? all[0];
    for (const one of all) one.tabIndex = one === here ? 0 : -1;
  });
  const move = (to: HTMLElement | undefined, all: readonly HTMLElement[]) => {
    if (!to) return;
    for (const one of all) {
      one.tabIndex = one === to ? 0 : -1;
      if (one === to) one.dataset.stop = 'here';
      else delete one.dataset.stop;
    }
    to.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = stops(event.currentTarget);
    const here = all.indexOf(document.activeElement as HTMLElement);
    const keys: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 };
    const next = keys[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    move(all.at(next % all.length), all);
  };
  return { ref: bar, onKeyDown };
}

/** The tools of the editor, reached with Alt-F10 or Tab. */
export function RichTools({ editor, ask }: { editor: Editor; ask: Ask }) {
  const t = useText();
  const at = useStanding(editor);
  const roving = useRoving();
  const tools: Tool[] = [
    ...markTools(editor, at),
    { label: richText.link, icon: IconLink, pressed: at.link, run: ask.link },
    { label: richText.image, icon: IconPhoto, pressed: at.image, run: ask.image },
  ];
  const history: Tool[] = [
    { label: richText.undo, icon: IconArrowBackUp, run: () => editor.chain().focus().undo().run() },
    { label: richText.redo, icon: IconArrowForwardUp, run: () => editor.chain().focus().redo().run() },
  ];
  const shown = ({ label, icon, run, pressed }: Tool) => (
    <IconButton
      key={label.en}
      label={t(label)}
      icon={icon}
      onClick={run}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    />
  );
  const style = at.level === 0 ? t(richText.paragraph) : t(richText.heading, { level: at.level });
  return (
    <div {...roving} className="rich-tools" role="toolbar" aria-label={t(richText.toolbar)}>
      <Menu items={styleItems(editor, at, t)}>
        <Button kind="quiet" size="small" icon={IconChevronDown} aria-label={`${t(richText.style)}: ${style}`}>
          {style}
        </Button>
      </Menu>
      {tools.map(shown)}
      <Menu items={tableItems(editor, at, t)}>
        <Button kind="quiet" size="small" icon={IconTable}>
          {t(richText.table)}
        </Button>
      </Menu>
      {history.map(shown)}
    </div>
  );
}
