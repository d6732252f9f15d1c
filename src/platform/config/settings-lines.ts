import type { Environment } from './read-settings.ts';
import { type Setting, settings } from './settings.ts';

/** The settings that were given, as lines of an environment file; secrets are named and left out. */
export function settingsInForce(env: Environment): string {
  const lines = Object.entries<Setting>(settings).flatMap(([name, { secret }]) => {
    const given = env[name]?.trim();
    if (!given) return [];
    return secret ? [`# ${name}=`] : [`${name}=${given}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
