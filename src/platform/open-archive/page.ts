import { showMoment, showNumber } from '../../shared/date.ts';
import { fill, type Language } from '../../shared/text.ts';
import type { Description } from './index.ts';
import { pageWords } from './texts.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const style = `
:root { color-scheme: light dark; --ground: #faf9f6; --ink: #1b2326; --line: #d9d6cd; --place: #0b5c5c; --quiet: #566064; }
@media (prefers-color-scheme: dark) { :root { --ground: #141a1c; --ink: #e6e8e6; --line: #364044; --place: #6cc5c0; --quiet: #a3adb0; } }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 62rem; font: 1rem/1.5 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
a { color: var(--place); }
nav { float: right; }
h1 { font-size: 1.75rem; } h2 { margin-top: 2.5rem; font-size: 1.25rem; }
p, li { max-width: 70ch; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td, code { overflow-wrap: anywhere; }
details { color: var(--quiet); } summary { cursor: pointer; }
`;

function columnsOf(table: Description['tables'][number], language: Language): string {
  const said = fill(pageWords.columns[language], { count: table.columns.length });
  const items = table.columns.map(({ name, label, references }) => {
    const what = label ? ` – ${html(label[language])}` : '';
    return `<li><code>${html(name)}</code>${what}${references ? ` → <code>${html(references)}</code>` : ''}</li>`;
  });
  return `<details><summary>${html(said)}</summary><ul>${items.join('')}</ul></details>`;
}

function tablesOf({ tables }: Description, language: Language): string {
  const groups = Map.groupBy(tables, ({ module }) => module[language]);
  return [...groups]
    .map(([title, group]) => {
      const rows = group.map(
        (table) => `<tr><td><a href="${html(table.file)}">${html(table.name)}</a>${columnsOf(table, language)}</td>
<td class="number">${showNumber(table.rows, language)}</td></tr>`,
      );
      const head = `<tr><th scope="col">${pageWords.table[language]}</th><th scope="col" class="number">${pageWords.rows[language]}</th></tr>`;
      return `<h3>${html(title)}</h3><table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`;
    })
    .join('\n');
}

function storesOf({ stores }: Description, language: Language): string {
  return stores
    .map(({ title, remark, files }) => {
      const rows = files.map(
        ({ file, rows }) =>
          `<tr><td><a href="${html(file)}">${html(file)}</a></td><td class="number">${showNumber(rows, language)}</td></tr>`,
      );
      const head = `<tr><th scope="col">${pageWords.file[language]}</th><th scope="col" class="number">${pageWords.rows[language]}</th></tr>`;
      const table = rows.length > 0 ? `<table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>` : '';
      return `<h2>${html(title[language])}</h2><p>${html(remark[language])}</p>${table}`;
    })
    .join('\n');
}

/** What the archive is and holds, to be opened in any browser, also in fifty years. */
export function indexPage(description: Description, language: Language): string {
  const say = (words: { sv: string; en: string }) => html(words[language]);
  const other =
    language === 'sv'
      ? { file: 'index.en.html', name: 'English', lang: 'en' }
      : { file: 'index.html', name: 'Svenska', lang: 'sv' };
  const { takenAt, version, files } = description;
  const count = fill(pageWords.fileCount[language], { count: showNumber(files.count, language) });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(pageWords.title)}</title><style>${style}</style></head><body>
<nav><a href="${other.file}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></nav>
<main><h1>${say(pageWords.title)}</h1>
<p>${html(fill(pageWords.taken[language], { takenAt: showMoment(takenAt), version }))}</p>
<p>${say(pageWords.how)}</p>
<p>${say(pageWords.care)}</p>
<h2>${say(pageWords.files)}</h2><p>${html(count)} <a href="files.jsonl">files.jsonl</a></p>
${storesOf(description, language)}
<h2>${say(pageWords.tables)}</h2>${tablesOf(description, language)}
<h2>${say(pageWords.leftOut)}</h2><ul>${description.leftOut.map(({ what, why }) => `<li><code>${html(what)}</code> – ${say(why)}</li>`).join('')}</ul>
</main></body></html>
`;
}
