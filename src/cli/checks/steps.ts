import { type Text, texts } from '../../shared/text.ts';
import { ensureChromium } from './chromium.ts';
import { type PlaywrightReport, type Tally, tallyOfPlaywright, tallyOfVitest, type VitestReport } from './tally.ts';

/** One step of `./varna test`: a program for our own Node, relative to the program's directory, and how its tests are counted. */
export type Step = {
  readonly title: Text;
  readonly run: readonly string[];
  /** Given the file the step writes its report to: more arguments, more environment, and how to read the report. */
  readonly counted?: Counting;
  /** Only run when asked for by name. */
  readonly onDemand?: true;
  readonly before?: () => Promise<void>;
};

type Counting = {
  readonly args: (file: string) => string[];
  readonly env: (file: string) => Record<string, string>;
  readonly read: (report: unknown) => Tally;
};

const titles = texts({
  format: { sv: 'Format och stil', en: 'Format and style' },
  types: { sv: 'Typer', en: 'Types' },
  rules: { sv: 'Regler för beroenden', en: 'Dependency rules' },
  unused: { sv: 'Oanvänd kod', en: 'Unused code' },
  unit: { sv: 'Enhets- och API-test', en: 'Unit and API tests' },
  api: { sv: 'API-test', en: 'API tests' },
  web: { sv: 'Webbygge', en: 'Web build' },
  e2e: { sv: 'Resor i webbläsaren', en: 'Journeys in the browser' },
});

const installed = (name: string) => `node_modules/.bin/${name}`;

const vitest: Counting = {
  args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  env: () => ({}),
  read: (report) => tallyOfVitest(report as VitestReport),
};

const playwright: Counting = {
  args: () => ['--reporter=list,json'],
  env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  read: (report) => tallyOfPlaywright(report as PlaywrightReport),
};

/** All steps in their order. */
export const steps: Readonly<Record<string, Step>> = {
  format: { title: titles.format, run: [installed('biome'), 'check'] },
  types: { title: titles.types, run: ['node_modules/typescript-7/bin/tsc'] },
  rules: { title: titles.rules, run: [installed('depcruise'), 'src', '--config', '.dependency-cruiser.cjs'] },
  unused: { title: titles.unused, run: [installed('knip')] },
  unit: { title: titles.unit, run: [installed('vitest'), 'run'], counted: vitest },
  api: {
    title: titles.api,
    run: [installed('vitest'), 'run', 'api.test.ts', 'src/platform/'],
    counted: vitest,
    onDemand: true,
  },
  web: { title: titles.web, run: ['src/cli/main.ts', 'build'] },
  e2e: { title: titles.e2e, run: [installed('playwright'), 'test'], counted: playwright, before: ensureChromium },
};
