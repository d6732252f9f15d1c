import { constants } from 'node:os';
import { texts } from '../shared/text.ts';
import { commands } from './commands.ts';
import { tellFailure } from './failure.ts';
import { help } from './help.ts';
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
  if (['help', '-h', '--help'].includes(name)) return help(commands, args);
  const load = commands[name];
  if (!load) {
    console.error(say(says.unknown, { name }));
    return EXIT_USAGE;
  }
  return (await load()).run(args);
}

/** A command that does not itself hear Ctrl-C ends here, with what is bound to the end of the process still done. */
function endWhenAsked(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}

process.on('uncaughtException', async (error) => process.exit(await tellFailure(error)));
endWhenAsked();
endWithLauncher();
process.exit(await main(process.argv.slice(2)).catch(tellFailure));
