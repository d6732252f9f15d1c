import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { LawVersion, lawApi } from '../contract/law.ts';
import type { LawDraft } from '../contract/law-preview.ts';
import { decisionTable } from '../law/decision-table.ts';
import { obligationTemplates } from '../law/obligation-templates.ts';
import { receivers } from '../law/receivers.ts';
import { factNames } from '../rules/conditions.ts';
import * as store from '../store/law.ts';
import { atField, refuseTwice } from './fit.ts';

const present = ({ made_at, made_by, ...row }: store.LawRow): LawVersion => ({
  ...row,
  madeAt: made_at.toISOString(),
  madeBy: made_by,
});

async function found(row: Promise<store.LawRow | undefined>): Promise<LawVersion> {
  const law = await row;
  if (!law) throw new Problem('record.not-found', 404);
  return present(law);
}

/** Puts the first version of the law in place where there is none; done at every start. */
export async function keepFirstLaw({ db, now }: Context): Promise<void> {
  if ((await store.latestLawNumber(db)) > 0) return;
  await store.insertLaw(db, {
    id: newId(now.epochMilliseconds),
    number: 1,
    decisions: [...decisionTable],
    templates: [...obligationTemplates],
    receivers: [...receivers],
    note: 'Som Värna levererades.',
    madeAt: now.toString(),
  });
}

/** Refuses a law that asks of facts there are none of, or sends to nobody. */
export function refuseUnsound({ decisions, templates, receivers: known }: LawDraft): void {
  for (const [path, rows] of Object.entries({ decisions, templates, receivers: known })) refuseTwice(path, rows);
  for (const [path, rows] of Object.entries({ decisions, templates }))
    rows.forEach(({ when }, place) => {
      const unknown = when.find(({ fact }) => !factNames.has(fact));
      if (unknown) throw atField(`${path}.${place}.when`, 'incidents.unknown-fact', { fact: unknown.fact });
    });
  const lost = templates.findIndex(({ receiver }) => !known.some(({ key }) => key === receiver));
  if (lost >= 0)
    throw atField(`templates.${lost}.receiver`, 'incidents.unknown-receiver', { receiver: templates[lost]?.receiver });
}

export const lawHandlers: Handlers<typeof lawApi> = {
  law: ({ db }) => found(store.latestLaw(db)),
  lawVersions: async ({ db }) => ({
    items: (await store.lawVersions(db)).map(({ made_at, made_by, ...row }) => ({
      ...row,
      madeAt: made_at.toISOString(),
      madeBy: made_by,
    })),
  }),
  lawVersion: ({ db }, { params }) => found(store.lawById(db, params.id)),
  changeLaw: async ({ db, now }, { body }) => {
    refuseUnsound(body);
    const latest = await store.latestLawNumber(db);
    if (latest !== body.after) throw new Problem('incidents.law-moved', 409, { latest });
    await store.insertLaw(db, { ...body, number: latest + 1, madeAt: now.toString() });
    return found(store.lawById(db, body.id));
  },
};
