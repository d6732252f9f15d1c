import { readFile } from 'node:fs/promises';
import { asSystem } from '../platform/assemble.ts';
import { readBounce } from '../platform/mail/index.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Läser in mejl som kommit tillbaka (studsar)',
  en: 'Reads in mail that has come back (bounces)',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna mail bounce [FIL]\nUtan fil läses leveransrapporten från standard in, som när e-postservern lämnar den till ett program.',
    en: 'Usage: ./varna mail bounce [FILE]\nWithout a file the delivery report is read from standard input, as when the mail server hands it to a program.',
  },
  none: {
    sv: 'Meddelandet är ingen leveransrapport (RFC 3464).',
    en: 'The message is not a delivery report (RFC 3464).',
  },
  recorded: { sv: 'Studsar som är nya: {count}', en: 'Bounces that are new: {count}' },
});

const EXIT_USAGE = 2;

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** `./varna mail bounce FILE`. */
export async function run([verb, file, ...more]: string[]): Promise<number> {
  if (verb !== 'bounce' || more.length > 0) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const message = file === undefined ? await standardInput() : await readFile(file, 'utf8');
  const { report, recorded } = await withInstallation((services) =>
    asSystem(services, 'mail.bounce', (context) => readBounce(context, message)),
  );
  console.log(report ? say(says.recorded, { count: recorded }) : say(says.none));
  return report ? 0 : 1;
}
