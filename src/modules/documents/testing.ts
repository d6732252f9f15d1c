import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { documentsApi } from './contract.ts';

/** Speaks this module's contract. */
export const documentsOf = (who: Caller) => who.use(documentsApi);

/** A document of a unit, an internal instruction unless told otherwise. */
export const aDocument = (unitId: string, more: Record<string, unknown> = {}) => ({
  id: newId(),
  unitId,
  kind: 'instruction' as const,
  title: 'Loggkontroll i vården',
  areaId: 'access',
  ...more,
});

const someText = '<h2>1 Syfte</h2><p>Så här gör vi.</p>';

/** A document with a draft; answers its id and the draft's hash. */
export async function aDraft(who: Caller, unitId: string, more: Record<string, unknown> = {}) {
  const { id } = await documentsOf(who).create({ body: aDocument(unitId, { body: someText, ...more }) });
  const { contentSha256 } = await documentsOf(who).text({ params: { id, number: 1 } });
  return { id, contentSha256 };
}

/** A document in force, as decided elsewhere; answers its id and the hash of the text. */
export async function inForce(who: Caller, unitId: string, more: Record<string, unknown> = {}) {
  const draft = await aDraft(who, unitId, more);
  await documentsOf(who).publish({ params: { id: draft.id }, body: { contentSha256: draft.contentSha256 } });
  return draft;
}

/** Writes the next draft; answers its hash. */
export async function writes(who: Caller, id: string, body: string, version: number | null = null) {
  const { contentSha256 } = await documentsOf(who).write({ params: { id }, body: { version, body } });
  return contentSha256;
}
