import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { documentsById, type TracedDocument, versionInForce } from '../../documents/index.ts';
import type { assessmentsApi, Trace } from '../contract/assessments.ts';
import type { Ref } from '../contract/words.ts';
import { traceState } from '../rules/trace-state.ts';
import { beginAssessment } from '../store/assessments.ts';
import * as store from '../store/links.ts';
import type { TraceItem } from '../store/standings.ts';
import { assessableNode } from './assessments.ts';
import { readableUnit } from './unit.ts';

type Placed = TraceItem & { assessmentId: string; unit: Ref };

/** A trace as shown; of a document one may not read, only that there is one. */
export function presentTrace(trace: Placed, document: TracedDocument | undefined): Trace {
  const { id, version, assessmentId, unit, versionNumber, sectionNumber, sectionHeading } = trace;
  const state = traceState(versionNumber, document);
  if (!document) return { id, version, assessmentId, unit, document: null, versionNumber, section: null, state };
  const { openness: _, ...shown } = document;
  const section = sectionNumber === '' ? null : { number: sectionNumber, heading: sectionHeading };
  return { id, version, assessmentId, unit, document: shown, versionNumber, section, state };
}

async function traceWith({ db }: Context, id: string): Promise<Trace> {
  const row = await store.traceAt(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const documents = await documentsById(db, [row.document_id]);
  const placed = {
    id,
    version: row.version,
    assessmentId: row.assessment_id,
    unit: { id: row.unit_id, name: row.unit },
    documentId: row.document_id,
    versionNumber: row.version_number,
    sectionNumber: row.section_number,
    sectionHeading: row.section_heading,
  };
  return presentTrace(placed, documents.get(row.document_id));
}

const at = (path: string, code: string, values = {}) => new Problem(code, 422, values, [{ path, message: code }]);

/** The version now in force and the section asked for in it. Errors name the field. */
async function judgedVersion({ db }: Context, documentId: string, sectionNumber: string) {
  const document = (await documentsById(db, [documentId])).get(documentId);
  if (!document) throw at('body.documentId', 'requirements.unknown-document');
  if (document.status === 'withdrawn')
    throw at('body.documentId', 'requirements.document-withdrawn', { document: document.title });
  const inForce = await versionInForce(db, documentId);
  const section = inForce?.sections.find(({ number }) => number === sectionNumber);
  if (sectionNumber !== '' && !section)
    throw at('body.sectionNumber', 'requirements.no-such-section', {
      section: sectionNumber,
      document: document.title,
    });
  return { versionNumber: inForce?.versionNumber ?? null, sectionHeading: section?.heading ?? '' };
}

type NewTrace = { id: string; unitId: string; documentId: string; sectionNumber: string };

async function addTrace(context: Context, nodeId: string, body: NewTrace): Promise<Trace> {
  const { db, now } = context;
  await assessableNode(context, nodeId);
  await readableUnit(context, body.unitId);
  const judged = await judgedVersion(context, body.documentId, body.sectionNumber);
  const assessmentId = await beginAssessment(db, newId(now.epochMilliseconds), nodeId, body.unitId);
  const trace = { ...body, ...judged, assessmentId };
  if (await store.isTraced(db, trace)) throw at('body.sectionNumber', 'requirements.traced-already');
  await store.insertTrace(db, trace);
  context.note({
    subjectId: assessmentId,
    unitId: body.unitId,
    detail: { documentId: body.documentId, sectionNumber: body.sectionNumber },
  });
  return traceWith(context, body.id);
}

async function confirmTrace(context: Context, id: string, version: number): Promise<Trace> {
  const row = await store.traceAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const { versionNumber, sectionHeading } = await judgedVersion(context, row.document_id, row.section_number);
  if (versionNumber === null) throw new Problem('requirements.no-version-in-force', 409, {});
  if (!(await store.updateTrace(context.db, { id, version }, { versionNumber, sectionHeading })))
    throw new Problem('record.changed', 409, { current: await traceWith(context, id) });
  context.note({
    subjectId: row.assessment_id,
    unitId: row.unit_id,
    detail: { documentId: row.document_id, versionNumber },
  });
  return traceWith(context, id);
}

export const traceHandlers: Pick<Handlers<typeof assessmentsApi>, 'addTrace' | 'confirmTrace' | 'removeTrace'> = {
  addTrace: (context, { params, body }) => addTrace(context, params.id, body),
  confirmTrace: (context, { params, body }) => confirmTrace(context, params.id, body.version),
  removeTrace: async (context, { params }) => {
    const removed = await store.deleteTrace(context.db, params.id);
    if (!removed) throw new Problem('record.not-found', 404, { id: params.id });
    context.note({ subjectId: removed.assessment_id, unitId: removed.unit_id });
    return { id: params.id };
  },
};
