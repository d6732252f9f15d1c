/** Digg's levels of assurance (tillitsnivå) 1–4; what is not known to be more is 1. */
export const leastLevel = 1;

/** A password with a code from an app: two factors, bound to nobody's proven identity. */
export const passwordLevel = 2;

/**
 * A passkey unlocked by its owner. It stands for level 3 only when the key cannot be copied out of the authenticator it
 * was made in; one synced through a cloud account is as safe as that account. See docs/decisions/020-sign-in.md.
 */
export const passkeyLevel = (deviceBound: boolean): number => (deviceBound ? 3 : 2);

/** Everybody in a demo is invented; nothing there may be out of reach for want of a card. */
export const demoLevel = 3;

/** A token is a text that can be copied: whoever made it, it stands for no more than two factors. */
export const tokenLevel = (level: number): number => Math.min(level, passwordLevel);

/** The level of a sign-in by the provider's acr value; an acr the region has not placed counts as the least. */
export const levelOf = (acr: string | undefined, levels: Readonly<Record<string, number>>): number =>
  (acr !== undefined && Object.hasOwn(levels, acr) ? levels[acr] : undefined) ?? leastLevel;

/** The acr values to ask the provider for when a level is demanded: those that reach it, the least first. */
export function acrValuesFor(level: number, levels: Readonly<Record<string, number>>): string[] {
  const enough = Object.entries(levels).filter(([, reached]) => reached >= level);
  return enough.sort(([, one], [, other]) => one - other).map(([acr]) => acr);
}
