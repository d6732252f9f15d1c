import Image from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

export const headingLevels = [1, 2, 3, 4] as const;

/** What a cell holds; no table within a table, which neither a phone nor a screen reader can show. */
const cellContent = '(paragraph | bulletList | orderedList | image)+';

/** A heading cell says what it heads, so that screen readers can tell it with each cell. */
const HeadingCell = TableHeader.extend({
  content: cellContent,
  addAttributes() {
    return {
      ...this.parent?.(),
      scope: { default: 'col', parseHTML: (element) => element.getAttribute('scope') ?? 'col' },
    };
  },
});

/** What formatted text may hold: the same as the server keeps. */
export const richExtensions = [
  StarterKit.configure({
    heading: { levels: [...headingLevels] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: { openOnClick: false, protocols: ['mailto', 'tel'], defaultProtocol: 'https' },
  }),
  Table.configure({ resizable: false }),
  TableRow,
  HeadingCell,
  TableCell.extend({ content: cellContent }),
  Image.configure({ allowBase64: true }),
];
