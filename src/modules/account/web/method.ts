import type { Text } from '../../../shared/text.ts';
import type { Say } from '../../../ui/Words.tsx';
import { ownText } from './own-texts.ts';

const methods: Readonly<Record<string, Text>> = {
  oidc: ownText.oidc,
  passkey: ownText.passkey,
  password: ownText.password,
  demo: ownText.demo,
};

/** How a session began, in words. */
export const methodName = (method: string, t: Say): string => {
  const known = methods[method];
  return known ? t(known) : method;
};

/** `Firefox på Windows`, as far as the browser told. */
export function deviceName({ browser, system }: { browser: string | null; system: string | null }, t: Say): string {
  if (browser && system) return t(ownText.deviceOn, { browser, system });
  return browser ?? system ?? t(ownText.unknownDevice);
}
