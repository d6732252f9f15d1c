import type { Text } from '../../../shared/text.ts';
import type { Page } from '../../../ui/page.ts';

const creates = ({ path }: Page) => path.endsWith('/new');
const stands = ({ menu, path }: Page) => menu !== undefined || path === '/';

const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether each asked word begins a word of the name, or stands within it. */
const fits = (name: string, asked: string): boolean => {
  const whole = name.toLowerCase();
  return words(asked).every((word) => whole.includes(word));
};

type Named = { page: Page; name: string };
type Suggested = { go: Named[]; create: Named[] };
const most = 5;

/** The pages whose names fit, those that make something new apart. Nothing asked: what can be made, and the first pages. */
export function suggestPages(pages: readonly Page[], asked: string, say: (text: Text) => string): Suggested {
  const named = pages.map((page) => ({ page, name: say(page.menu?.label ?? page.title) }));
  const fitting = named.filter(({ name }) => fits(name, asked));
  return {
    go: fitting.filter(({ page }) => stands(page) && !creates(page)).slice(0, asked ? most : 8),
    create: fitting.filter(({ page }) => creates(page)).slice(0, most),
  };
}
