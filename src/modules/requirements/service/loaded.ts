import type { Context } from '../../../platform/module.ts';
import * as store from '../store/frameworks.ts';

/** A framework as the command line lists it. */
export type LoadedFramework = {
  urn: string;
  refId: string;
  name: string;
  version: number;
  nodes: number;
  assessable: number;
  origin: 'builtin' | 'imported';
};

export async function loadedFrameworks({ db, language }: Context): Promise<LoadedFramework[]> {
  const rows = await store.frameworks(db, language);
  return rows.map(({ urn, ref_id, name, version, nodes, assessable, origin }) => ({
    ...{ urn, refId: ref_id, name, version, nodes, assessable, origin },
  }));
}
