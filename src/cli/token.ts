import { parseArgs } from 'node:util';
import { tokenDays } from '../modules/account/contract/session.ts';
import { issueToken } from '../modules/account/index.ts';
import { showMoment } from '../shared/date.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Skapar en API-nyckel som handlar som en person',
  en: 'Makes an API token that acts as a person',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna token --person HSA-ID [--days 1–{most}] [--name TEXT]',
    en: 'Usage: ./varna token --person HSA-ID [--days 1–{most}] [--name TEXT]',
  },
  made: {
    sv: 'Gäller till {until}. Nyckeln visas bara nu; skicka den i rubriken Authorization: Bearer.',
    en: 'Valid until {until}. The token is shown only now; send it in the header Authorization: Bearer.',
  },
});

const EXIT_USAGE = 2;

type Asked = { hsaId: string; days: number; name: string };

function asked(args: string[]): Asked | null {
  const options = { person: { type: 'string' }, days: { type: 'string' }, name: { type: 'string' } } as const;
  try {
    const { person, days = String(tokenDays.usual), name = './varna token' } = parseArgs({ args, options }).values;
    const whole = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= tokenDays.most;
    return person && whole ? { hsaId: person, days: Number(days), name } : null;
  } catch {
    return null;
  }
}

/** The token alone goes to standard output, so that a script can catch it. */
export async function run(args: string[]): Promise<number> {
  const order = asked(args);
  if (!order) {
    console.error(say(says.usage, { most: tokenDays.most }));
    return EXIT_USAGE;
  }
  const { secret, expiresAt } = await withInstallation((services) => issueToken(services, order));
  console.log(secret);
  console.error(say(says.made, { until: showMoment(expiresAt.toString()) }));
  return 0;
}
