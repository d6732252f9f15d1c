import { useEffect } from 'react';

/** Names the browser tab of a page whose heading is the sheet's own. */
export function useSheetTitle(title: string) {
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
}
