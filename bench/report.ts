import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const file = new URL('./RESULTS.md', import.meta.url);

const machine = () => {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'okänd processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
};

const table = (headings: string[], rows: string[][]) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Prints a table of results and keeps it, under its title, in RESULTS.md with machine and day. */
export function keep(title: string, headings: string[], rows: string[][], remark: string): void {
  const day = Temporal.Now.plainDateISO().toString();
  const section = `## ${title}\n\n${day}, ${machine()}\n\n${table(headings, rows)}\n\n${remark}\n`;
  console.log(`\n${section}`);
  const before = readIfThere()
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## ') && !part.startsWith(`## ${title}\n`));
  writeFileSync(file, ['# Mätningar\n', ...before.map((part) => `${part.trim()}\n`), section].join('\n'));
}

function readIfThere(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
