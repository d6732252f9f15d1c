import type { Incident } from '../../contract/case.ts';
import { AssessDialog } from './AssessDialog.tsx';
import { HandlersDialog } from './HandlersDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

export type Asked = 'assess' | 'handlers' | 'merge' | 'split' | 'reopen';
export type DialogProps = { incident: Incident; close: () => void };

/** The questions a case's page asks, one at a time. */
export const dialogs = {
  assess: AssessDialog,
  handlers: HandlersDialog,
  merge: MergeDialog,
  split: SplitDialog,
  reopen: ReopenDialog,
} satisfies Record<Asked, (props: DialogProps) => unknown>;
