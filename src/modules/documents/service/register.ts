import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { DocumentChange, registerApi } from '../contract/register.ts';
import * as store from '../store/document.ts';
import { endEverythingAsked } from './ending.ts';
import { documentAt, editable, presentRow } from './present.ts';
import { writeDraft } from './writing.ts';

type Facts = Omit<typeof DocumentChange._output, 'version' | 'number'>;
const columnsOf = (facts: Facts) => ({
  unit_id: facts.unitId,
  kind: facts.kind,
  title: facts.title,
  summary: facts.summary,
  area_id: facts.areaId,
  registry_number: facts.registryNumber,
  decided_by: facts.decidedBy,
  decided_on: facts.decidedOn,
  paragraph: facts.paragraph,
  author_id: facts.authorId,
  reviewer_id: facts.reviewerId,
  openness: facts.openness,
  valid_from: facts.validFrom,
  valid_to: facts.validTo,
  next_review_on: facts.nextReviewOn,
});

const unfit = (path: string, code: string, values = {}) =>
  new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);

async function refuseUnfitFacts(
  { db }: Context,
  id: string,
  number: string,
  { areaId, validFrom, validTo }: Facts,
): Promise<void> {
  if (await store.numberTaken(db, number, id)) throw unfit('number', 'documents.number-taken', { number });
  if (!(await store.areaExists(db, areaId))) throw unfit('areaId', 'documents.unknown-area');
  if (validFrom && validTo && validTo < validFrom) throw unfit('validTo', 'documents.ends-before-start');
}

async function refuseUnfitReplacement({ db }: Context, id: string, replacedById: string | null): Promise<void> {
  if (replacedById === null) return;
  const instead = await store.documentRow(db, replacedById);
  if (!instead || replacedById === id || instead.status === 'withdrawn')
    throw unfit('replacedById', 'documents.not-a-replacement');
}

/** The register: what documents there are and what is known of them besides their text. */
export const registerHandlers: Handlers<typeof registerApi> = {
  list: async (context, { query }) => {
    const { items, ...rest } = await store.listDocuments(context.db, query);
    return { ...rest, items: items.map((row) => presentRow(context, row)) };
  },
  areas: async ({ db }) => {
    const areas = await store.areas(db);
    return {
      items: areas.map(({ id, sv, en, text_sv, text_en, in_force }) => ({
        id,
        sv,
        en,
        text: { sv: text_sv, en: text_en },
        inForce: in_force ?? 0,
      })),
    };
  },
  choices: async ({ db }, { query }) => {
    const found = await store.documentChoices(db, query.q);
    return { items: found.map(({ id, number, title }) => ({ id, label: title, hint: number })) };
  },
  create: async (context, { body }) => {
    const { id, number: wanted, body: html, ...facts } = body;
    const number = wanted ?? (await store.nextNumber(context.db));
    await refuseUnfitFacts(context, id, number, facts);
    await store.insertDocument(context.db, { id, number, ...columnsOf(facts) });
    if (html) await writeDraft(context, id, html, null);
    return documentAt(context, id);
  },
  get: (context, { params }) => documentAt(context, params.id),
  change: async (context, { params, body }) => {
    const { version, number, ...facts } = body;
    const current = await editable(context, params.id);
    await refuseUnfitFacts(context, params.id, number, facts);
    if (!(await store.updateDocument(context.db, params.id, version, { number, ...columnsOf(facts) })))
      throw new Problem('record.changed', 409, { current });
    return documentAt(context, params.id);
  },
  withdraw: async (context, { params, body }) => {
    const current = await editable(context, params.id);
    if (current.validFrom && body.validTo < current.validFrom) throw unfit('validTo', 'documents.ends-before-start');
    await refuseUnfitReplacement(context, params.id, body.replacedById);
    const done = await store.updateDocument(context.db, params.id, body.version, {
      status: 'withdrawn',
      valid_to: body.validTo,
      withdrawn_reason: body.reason,
      replaced_by_id: body.replacedById,
    });
    if (!done) throw new Problem('record.changed', 409, { current });
    await endEverythingAsked(context, params.id);
    return documentAt(context, params.id);
  },
};
