import { useEffect } from 'react';
import type { z } from 'zod';
import type { Sheet } from '../../../shared/sheet.ts';
import type { SheetReply } from '../contract/coverage.ts';

/** The server's sheet is a `Sheet`; only the types of left-out fields differ. */
export const asSheet = (reply: z.output<typeof SheetReply>): Sheet => reply as Sheet;

/** Names the browser tab of a page whose heading is the sheet's own. */
export function useSheetTitle(title: string) {
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
}
