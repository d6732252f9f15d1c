import { verdictText } from '../modules/audit/rules.ts';
import { auditTexts } from '../modules/audit/texts.ts';
import { sealTrail } from '../platform/audit/seal.ts';
import { verifyTrail } from '../platform/audit/verify.ts';
import type { Services } from '../platform/services.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Revisionsspåret: verify kontrollerar att det är orört, seal förseglar det som tillkommit',
  en: 'The audit trail: verify checks that it is untouched, seal seals what has been added',
};

const says = texts({
  usage: { sv: 'Användning: ./varna audit verify | seal', en: 'Usage: ./varna audit verify | seal' },
  checked: {
    sv: 'Kontrollerat: {seals} sigill, {rows} {rows|rad|rader}, {records} register.',
    en: 'Checked: {seals} {seals|seal|seals}, {rows} {rows|row|rows}, {records} {records|register|registers}.',
  },
  sealed: {
    sv: 'Sigill {seq} förseglar {entries} händelser och {changes} ändringar.',
    en: 'Seal {seq} seals {entries} entries and {changes} changes.',
  },
  nothing: { sv: 'Det finns inget nytt att försegla.', en: 'There is nothing new to seal.' },
});

const EXIT_MISFIT = 1;
const EXIT_USAGE = 2;

/** Says what was checked; a misfit is named and gives exit code 1. */
async function verify({ pools }: Services): Promise<number> {
  const verdict = await verifyTrail(pools.owner);
  const { key, values } = verdictText(verdict);
  if (!verdict.misfit) {
    console.log(say(auditTexts[key], values));
    return 0;
  }
  console.log(say(says.checked, verdict));
  console.error(say(auditTexts[key], values));
  return EXIT_MISFIT;
}

async function seal({ pools }: Services): Promise<number> {
  const sealed = await sealTrail(pools.owner);
  console.log(sealed ? say(says.sealed, sealed) : say(says.nothing));
  return 0;
}

const acts: Readonly<Record<string, (services: Services) => Promise<number>>> = { verify, seal };

export async function run([name = '']: string[]): Promise<number> {
  const act = acts[name];
  if (act) return withInstallation(act);
  console.error(say(says.usage));
  return EXIT_USAGE;
}
