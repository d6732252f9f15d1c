import type { Db } from '../../platform/db/kysely.ts';
import type { Asked } from '../../platform/lists/keyset.ts';
import type { Page } from '../../shared/list.ts';
import type { DocumentStatus, Openness } from './contract.ts';
import * as store from './store/traced.ts';

/** A document as those see it who trace something to it. `versionNumber`: the version in force, null when none is. */
export type TracedDocument = {
  id: string;
  number: string;
  title: string;
  openness: Openness;
  status: DocumentStatus;
  decidedBy: string;
  decidedOn: string | null;
  paragraph: string;
  versionNumber: number | null;
};

/** Those of the documents that the actor may see, by id. One statement. */
export async function documentsById(db: Db, ids: readonly string[]): Promise<Map<string, TracedDocument>> {
  const rows = ids.length > 0 ? await store.documentsByIds(db, ids) : [];
  return new Map(
    rows.map(({ decided_by, decided_on, version_number, ...row }) => [
      row.id,
      { ...row, decidedBy: decided_by, decidedOn: decided_on, versionNumber: version_number },
    ]),
  );
}

export type OutsideDocument = { id: string; number: string; title: string; unit: string };

/** Documents in force that hold for a unit or for units below it, other than those named; sorted by `number` or `title`. */
export const documentsOutside = (
  db: Db,
  { ids, unitId }: { ids: readonly string[]; unitId: string },
  asked: Asked & { q?: string | undefined },
): Promise<Page<OutsideDocument>> => store.documentsExcept(db, ids, unitId, asked);

export type InForce = { versionNumber: number; sections: { number: string; heading: string }[] };

/** The version in force and its sections; undefined when there is none, or the document is not the actor's to see. */
export async function versionInForce(db: Db, documentId: string): Promise<InForce | undefined> {
  const rows = await store.sectionsInForce(db, documentId);
  const [first] = rows;
  if (!first) return undefined;
  const sections = rows.flatMap(({ number, heading }) =>
    number === null || heading === null ? [] : [{ number, heading }],
  );
  return { versionNumber: first.version_number, sections };
}
