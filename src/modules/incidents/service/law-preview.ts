import type { Context, Handlers } from '../../../platform/module.ts';
import type { CaseUnderDraft, LawDraft, LawPreview, lawPreviewApi } from '../contract/law-preview.ts';
import { type OpenCase, underDraft } from '../rules/law-preview.ts';
import * as store from '../store/open-cases.ts';
import { refuseUnsound } from './law.ts';
import { situationFrom } from './situation.ts';

/** Cases gone through at most; a draft that changes more than those has been seen well enough. */
const mostCases = 1000;

/** The open cases whoever asks may read, with all that decides their duties, in a constant number of questions. */
async function openCasesOf({ db }: Context): Promise<{ cases: OpenCase[]; more: boolean }> {
  const found = await store.openCases(db, mostCases + 1);
  const rows = found.slice(0, mostCases);
  const ids = rows.map(({ id }) => id);
  const decisions = Map.groupBy(await store.decisionsAmong(db, ids), (row) => row.incident_id);
  const moments = Map.groupBy(await store.awarenessAmong(db, ids), (row) => row.incident_id);
  const obligations = Map.groupBy(await store.obligationsAmong(db, ids), (row) => row.incident_id);
  const cases = rows.map(({ facts, law_number, ...shown }) => ({
    ...shown,
    lawNumber: law_number,
    situation: situationFrom({
      facts,
      decisions: decisions.get(shown.id) ?? [],
      moments: moments.get(shown.id) ?? [],
      obligations: obligations.get(shown.id) ?? [],
    }),
  }));
  return { cases, more: found.length > mostCases };
}

/** Which open cases a draft would change something on, each against the law it is judged by now. */
async function preview(context: Context, draft: LawDraft): Promise<LawPreview> {
  const { cases, more } = await openCasesOf(context);
  const laws = await store.lawsNumbered(context.db, [...new Set(cases.map(({ lawNumber }) => lawNumber))]);
  const changed = cases.flatMap((one): CaseUnderDraft[] => {
    const law = laws.find(({ number }) => number === one.lawNumber);
    const change = law && underDraft(one, law, draft);
    return change ? [change] : [];
  });
  return { looked: cases.length, more, cases: changed };
}

export const lawPreviewHandlers: Handlers<typeof lawPreviewApi> = {
  previewLaw: async (context, { body }) => {
    refuseUnsound(body);
    return preview(context, body);
  },
};
