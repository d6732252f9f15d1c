import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Text, texts } from '../shared/text.ts';
import { runStep } from './checks/run-step.ts';
import { steps } from './checks/steps.ts';
import { type Tally, total } from './checks/tally.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: `Kör alla kontroller och test, eller de som nämns: ${Object.keys(steps).join(', ')}`,
  en: `Runs all checks and tests, or those named: ${Object.keys(steps).join(', ')}`,
};

const says = texts({
  unknown: { sv: 'Steget {name} finns inte. Välj bland {all}.', en: 'There is no step {name}. Choose among {all}.' },
  line: {
    sv: '{mark} {title}: {passed} godkända, {failed} underkända, {seconds} s',
    en: '{mark} {title}: {passed} passed, {failed} failed, {seconds} s',
  },
});

const EXIT_USAGE = 2;

export async function run(names: string[]): Promise<number> {
  const unknown = names.find((name) => !steps[name]);
  if (unknown !== undefined) {
    console.error(say(says.unknown, { name: unknown, all: Object.keys(steps).join(', ') }));
    return EXIT_USAGE;
  }
  const chosen = Object.entries(steps).filter(([name, step]) =>
    names.length > 0 ? names.includes(name) : !step.onDemand,
  );
  const { passed, failed } = total(await runAll(chosen));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** One after another, all of them: a failed step hides nothing that comes after it. */
async function runAll(chosen: [string, (typeof steps)[string]][]): Promise<Tally[]> {
  const reports = mkdtempSync(path.join(tmpdir(), 'varna-reports-'));
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
  const tallies: Tally[] = [];
  const lines: string[] = [];
  for (const [name, step] of chosen) {
    console.log(`\n── ${say(step.title)}`);
    const began = performance.now();
    const tally = await runStep(step, path.join(reports, `${name}.json`));
    tallies.push(tally);
    lines.push(lineFor(step.title, tally, performance.now() - began));
    console.log(lines.at(-1));
  }
  console.log(`\n${lines.join('\n')}`);
  return tallies;
}

const lineFor = (title: Text, tally: Tally, ms: number): string =>
  say(says.line, { ...tally, mark: tally.failed > 0 ? '✗' : '✓', title: say(title), seconds: (ms / 1000).toFixed(1) });
