import { texts } from '../shared/text.ts';
import { commands } from './commands.ts';
import { tellFailure } from './failure.ts';
import { endWithLauncher } from './launched.ts';
import { say } from './say.ts';

const says = texts({
  unknown: {
    sv: 'Kommandot {name} finns inte. ./varna help visar alla.',
    en: 'There is no command {name}. ./varna help shows all.',
  },
});

const EXIT_USAGE = 2;

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const load = commands[['-h', '--help'].includes(name) ? 'help' : name];
  if (!load) {
    console.error(say(says.unknown, { name }));
    return EXIT_USAGE;
  }
  return (await load()).run(args);
}

endWithLauncher();
process.exit(await main(process.argv.slice(2)).catch(tellFailure));
