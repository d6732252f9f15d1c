import { settings } from '../platform/config.ts';
import { type Text, texts } from '../shared/text.ts';
import { commands } from './commands.ts';
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
  otherwise: { sv: 'Standard: {value}', en: 'Default: {value}' },
});

export const summary: Text = { sv: 'Visar kommandon och inställningar', en: 'Shows commands and settings' };

export async function run([topic]: string[]): Promise<number> {
  console.log(topic === 'settings' ? settingsInWords() : await commandsInWords());
  return 0;
}

async function commandsInWords(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(12)}${say((await load()).summary)}`),
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
