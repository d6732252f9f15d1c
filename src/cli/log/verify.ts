import { monthNamed } from '../../modules/log-review/analysis/statement.ts';
import type { Fault } from '../../modules/log-review/engine/batch/verify.ts';
import { verifyWholeLog } from '../../modules/log-review/service/intake.ts';
import { showNumber } from '../../shared/date.ts';
import { type Text, texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { language, say } from '../say.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log verify\n  Räknar om varje rads hash och kontrollerar att åtkomstloggen är fullständig och orörd sedan den lästes in.',
    en: 'Usage: ./varna log verify\n  Computes the hash of every row anew and checks that the access log is complete and untouched since it was taken in.',
  },
  whole: {
    sv: 'Åtkomstloggen är orörd: {batches} {batches|inläsning|inläsningar}, {rows} rader.',
    en: 'The access log is untouched: {batches} {batches|load|loads}, {rows} rows.',
  },
  before: {
    sv: 'Före felet stämmer {batches} {batches|inläsning|inläsningar}, {rows} rader.',
    en: 'Before the fault {batches} {batches|load|loads}, {rows} rows, are right.',
  },
});

const faults: Readonly<Record<Fault['wrong'], Text>> = texts({
  seal: {
    sv: 'Inläsning {batch}: det som skrevs ned om den har ändrats.',
    en: 'Load {batch}: what was written down of it has been changed.',
  },
  order: {
    sv: 'Inläsning {batch}: den följer inte på den före. En inläsning saknas eller är utbytt.',
    en: 'Load {batch}: it does not follow the one before. A load is missing or has been exchanged.',
  },
  'not-whole': {
    sv: 'Inläsning {batch}: den avbröts. Läs in dess fil igen.',
    en: 'Load {batch}: it was interrupted. Take in its file again.',
  },
  'cut-off': {
    sv: 'Inläsning {batch} fanns när den senaste leveransen var klar, men loggen slutar före den eller har en annan i dess ställe.',
    en: 'Load {batch} was there when the latest delivery was done, but the log ends before it or has another in its place.',
  },
  rows: {
    sv: 'Inläsning {batch}: rader från {month} saknas, har ändrats eller lagts till.',
    en: 'Load {batch}: rows of {month} are missing, changed or added.',
  },
});

const EXIT_FAULT = 1;
const EXIT_USAGE = 2;

const monthOf = (fault: Fault): string => ('month' in fault ? monthNamed(fault.month) : '');

export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const { fault, batches, rows } = await withInstallation(verifyWholeLog);
  const counts = { batches, rows: showNumber(rows, language) };
  if (!fault) {
    console.log(say(says.whole, counts));
    return 0;
  }
  console.log(say(says.before, counts));
  console.error(say(faults[fault.wrong], { batch: fault.batch, month: monthOf(fault) }));
  return EXIT_FAULT;
}
