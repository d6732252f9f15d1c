import { readFileSync } from 'node:fs';

const { version: current } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The program's version, as package.json says. */
export const version: string = current;
