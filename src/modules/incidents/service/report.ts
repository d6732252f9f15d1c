import { createHmac, randomInt } from 'node:crypto';
import { deriveKey } from '../../../platform/config.ts';
import type { Context, Handlers } from '../../../platform/module.ts';
import { attachFile } from '../../../platform/records/index.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { OwnReport, OwnReportRow, ReportMessage, reportApi } from '../contract/report.ts';
import * as store from '../store/report.ts';
import { lineOf } from '../texts/timeline.ts';
import { codeHash, receive } from './receive.ts';

/** Open reports from one address in an hour. */
const mostOpenReports = 5;
const letters = 'BCDFGHJKMNPQRSTVWXYZ23456789';
/** A code that is easy to read aloud: twelve letters and digits, about 57 bits. */
const makeCode = () =>
  Array.from({ length: 12 }, (_, i) => (i > 0 && i % 4 === 0 ? '-' : '') + letters[randomInt(letters.length)]).join('');

const presentRow = (row: store.OwnReportRow): OwnReportRow => ({
  id: row.id,
  number: row.number,
  category: row.category,
  kind: row.kind,
  what: String(row.answers.what ?? ''),
  unit: row.unit,
  exercise: row.exercise,
  receivedAt: row.received_at.toISOString(),
  state: row.state,
  messages: row.messages,
});

type MessageRow = Awaited<ReturnType<typeof store.messagesOf>>[number];
export const presentMessage = ({ id, body, by_reporter, name, written_at }: MessageRow): ReportMessage => ({
  id,
  body,
  from: by_reporter ? 'reporter' : 'handler',
  name,
  at: written_at.toISOString(),
});

async function ownReportAt({ db, actor }: Context, id: string): Promise<OwnReport> {
  const row = await store.ownReport(db, actor.id, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const thread = (await store.messagesOf(db, [id])).map(presentMessage);
  const progress = presentProgress(await store.progressOf(db, id));
  return { ...presentRow(row), ...(row.answers as Answers), thread, progress };
}

type Answers = Omit<OwnReport, keyof OwnReportRow | 'thread' | 'progress'>;
const presentProgress = (at: Awaited<ReturnType<typeof store.progressOf>>): OwnReport['progress'] => ({
  assessedAt: at?.assessed_at?.toISOString() ?? null,
  confirmedAt: at?.confirmed_at?.toISOString() ?? null,
  closedAt: at?.closed_at?.toISOString() ?? null,
});

function refuseUnlessOpen({ services }: Context): void {
  if (!services.config.openReports) throw new Problem('incidents.open-reports-off', 403);
}

async function refuseTooMany({ db, services, from, now }: Context): Promise<void> {
  const key = createHmac('sha256', deriveKey(services.masterKey, 'incidents/open-address'))
    .update(from.address)
    .digest();
  if (!(await store.admit(db, key, now.toString(), mostOpenReports))) throw new Problem('incidents.too-many-open', 429);
}

export const reportHandlers: Handlers<typeof reportApi> = {
  report: (context, { body }) =>
    receive(context, {
      ...body,
      channel: 'signedIn',
      said: lineOf('reported'),
      aware: { who: context.actor.name, why: 'Rapporterade händelsen' },
    }),
  reportByMachine: (context, { body }) => {
    const { source, externalId, ...rest } = body;
    return receive(context, {
      ...rest,
      id: newId(context.now.epochMilliseconds),
      category: 'incident',
      where: body.service,
      persons: { min: null, max: null },
      contact: '',
      channel: 'machine',
      source: { name: source, id: externalId },
      externalCase: { system: source, caseId: externalId },
      exercise: false,
      said: lineOf('reportedByMachine', { source }),
      aware: { who: source, why: 'Systemet rapporterade händelsen' },
    });
  },
  openness: async ({ services }) => ({ open: services.config.openReports }),
  reportOpenly: async (context, { body }) => {
    refuseUnlessOpen(context);
    await refuseTooMany(context);
    return receive(context, {
      ...body,
      channel: 'open',
      unitId: null,
      externalCase: null,
      exercise: false,
      said: lineOf('reportedOpenly'),
      aware: { who: 'Regionen', why: 'Tog emot en rapport utan inloggning' },
      receiptCode: makeCode(),
    });
  },
  openStatus: async (context, { body }) => {
    refuseUnlessOpen(context);
    const found = await store.stateByCode(context.db, body.number, codeHash(body.receiptCode.toUpperCase()));
    if (!found) throw new Problem('incidents.wrong-code', 404);
    return { number: body.number, receivedAt: found.received_at.toISOString(), state: found.state };
  },
  ownReports: async ({ db, actor }, { query }) => {
    const { items, ...rest } = await store.listOwnReports(db, actor.id, query);
    return { ...rest, items: items.map(presentRow) };
  },
  ownReport: (context, { params }) => ownReportAt(context, params.id),
  writeToHandlers: async (context, { params, body }) => {
    await ownReportAt(context, params.id);
    const written_at = context.now.toString();
    await store.insertMessage(context.db, { ...body, report_id: params.id, by_reporter: true, written_at });
    context.note({ subjectId: params.id });
    return ownReportAt(context, params.id);
  },
  attachToReport: async (context, { params, file }) => {
    await ownReportAt(context, params.id);
    return attachFile(context, params.id, file);
  },
  unitChoices: async ({ db, actor }, { query }) => {
    const found = await store.unitChoices(db, query.q);
    const usual = await store.usualUnit(db, actor.id);
    const named = usual ? await store.unitNamed(db, usual) : undefined;
    return {
      items: found.map(({ id, name, above }) => ({ id, label: name, hint: above })),
      usual: named ? { id: named.id, label: named.name, hint: null } : null,
    };
  },
  lessons: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listLessons(db, query);
    const shown = items.map(({ id, kind, title, lesson, published_on }) => ({
      id,
      kind,
      title,
      lesson,
      publishedOn: published_on,
    }));
    return { ...rest, items: shown };
  },
};
