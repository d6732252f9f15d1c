import { settings } from '../platform/config.ts';
import { texts } from '../shared/text.ts';
import type { Commands } from './commands.ts';
import { language, say } from './say.ts';

const says = texts({
  usage: {
    sv: 'Värna – ledningssystem för informationssäkerhet\n\nAnvändning: ./varna KOMMANDO\n',
    en: 'Värna – management system for information security\n\nUsage: ./varna COMMAND\n',
  },
  settings: {
    sv: '\n./varna help settings visar alla inställningar.',
    en: '\n./varna help settings shows all settings.',
  },
  help: { sv: 'Visar kommandon och inställningar', en: 'Shows commands and settings' },
  otherwise: { sv: 'Standard: {value}', en: 'Default: {value}' },
});

/** Prints what one can do, or the settings. Answers the exit code. */
export async function help(commands: Commands, [topic]: string[]): Promise<number> {
  console.log(topic === 'settings' ? settingsInWords() : await commandsInWords(commands));
  return 0;
}

async function commandsInWords(commands: Commands): Promise<string> {
  const known = await Promise.all(Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })));
  const lines = [...known, { name: 'help', summary: says.help }].map(
    ({ name, summary }) => `  ${name.padEnd(12)}${say(summary)}`,
  );
  return [say(says.usage), ...lines, say(says.settings)].join('\n');
}

function settingsInWords(): string {
  const all = Object.entries(settings).map(([name, { text, otherwise }]) => {
    const value = otherwise === null ? [] : [`  ${say(says.otherwise, { value: otherwise })}`];
    return [name, `  ${text[language]}`, ...value].join('\n');
  });
  return all.join('\n\n');
}
