import type { z } from 'zod';
import { fill, type Text, texts } from '../../shared/text.ts';
import { StartupError } from '../startup-error.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

type Read<S extends Setting> = z.output<S['reads']> | (S['otherwise'] extends string ? never : undefined);

/** The values of all settings by name; those without a default may be undefined. */
export type SettingValues = { readonly [N in SettingName]: Read<(typeof settings)[N]> };

export type Environment = Readonly<Record<string, string | undefined>>;

const says = texts({
  wrong: {
    sv: '{name} är ”{value}”, men ska vara {must}.',
    en: '{name} is “{value}”, but must be {must}.',
  },
  wrongSecret: { sv: '{name} ska vara {must}.', en: '{name} must be {must}.' },
});

const complaint = (name: string, { must, secret }: Setting, value: string): Text => {
  const said = secret ? says.wrongSecret : says.wrong;
  return { sv: fill(said.sv, { name, value, must: must.sv }), en: fill(said.en, { name, value, must: must.en }) };
};

/** Reads every setting; blank counts as unset. Error: `StartupError` naming each variable that is wrong. */
export function readSettings(env: Environment): SettingValues {
  const complaints: Text[] = [];
  const values = Object.entries<Setting>(settings).map(([name, setting]) => {
    const given = env[name]?.trim() || setting.otherwise;
    if (given === null) return [name, undefined];
    const read = setting.reads.safeParse(given);
    if (!read.success) complaints.push(complaint(name, setting, given));
    return [name, read.data];
  });
  if (complaints.length > 0) throw new StartupError(joined(complaints));
  return Object.fromEntries(values) as SettingValues;
}

const joined = (all: readonly Text[]): Text => ({
  sv: all.map((text) => text.sv).join('\n'),
  en: all.map((text) => text.en).join('\n'),
});
