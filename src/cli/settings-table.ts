import { settings } from '../platform/config.ts';
import type { Language } from '../shared/text.ts';

const code = (value: string | null) => (value === null ? '–' : `\`${value}\``);

/** The settings as a Markdown table, as `docs/operations.md` holds it. */
export function settingsTable(language: Language): string {
  const rows = Object.entries(settings).map(
    ([name, { otherwise, text }]) => `| \`${name}\` | ${code(otherwise)} | ${text[language]} |`,
  );
  return ['| Namn | Standard | Betydelse |', '|---|---|---|', ...rows].join('\n');
}
