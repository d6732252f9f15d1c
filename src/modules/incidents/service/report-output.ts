import type { Context, Download, Handlers } from '../../../platform/module.ts';
import { sheetDocx } from '../../../platform/sheet/sheet-docx.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { Problem } from '../../../shared/problem.ts';
import type { ReportOutput, ReportTemplate, reportOutputApi } from '../contract/report-output.ts';
import { makeReport } from '../reports/make.ts';
import { mispEvent } from '../reports/misp.ts';
import { reportSheet } from '../reports/sheet.ts';
import { templateFor, templates, unasked } from '../reports/templates.ts';
import { obligationById } from '../store/obligation.ts';
import { answering, dutyFor, knownOf, usualReceiver } from './known.ts';

function noteIn(context: Context, { incidentId, template, stage }: ReportOutput): void {
  context.note({ subjectId: incidentId, detail: { template, ...(stage ? { stage } : {}) } });
}

/** The report of a duty. Error: 409 when the duty was withdrawn: nothing is to be sent. */
async function forDuty(context: Context, id: string): Promise<ReportOutput> {
  const row = await obligationById(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  if (row.status === 'withdrawn') throw new Problem('incidents.duty-ended', 409);
  const { known } = await knownOf(context, row.incident_id);
  const { receiver, known: answered } = answering(known, row);
  const report = makeReport({ template: templateFor(row), receiver }, answered);
  noteIn(context, report);
  return report;
}

async function forCase(context: Context, id: string, template: ReportTemplate): Promise<ReportOutput> {
  const { row, obligations, known } = await knownOf(context, id);
  const duty = dutyFor(obligations, template);
  const answered = duty
    ? answering(known, duty)
    : { known, receiver: await usualReceiver(context, row.law_number, template) };
  const report = makeReport({ template, receiver: answered.receiver }, answered.known);
  noteIn(context, report);
  return report;
}

type AsFile = { format: 'pdf' | 'docx' | 'json'; language: 'sv' | 'en' };
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function fileOf({ now }: Context, report: ReportOutput, { format, language }: AsFile): Promise<Download> {
  const sheet = reportSheet(report, language);
  const name = plainName([report.number, sheet.title], 80);
  if (format === 'pdf') return sheetFile(sheet, { format, name, madeAt: now });
  if (format === 'docx') return { name: `${name}.docx`, mediaType: wordType, body: await sheetDocx(sheet) };
  return { name: `${name}.json`, mediaType: 'application/json', body: Buffer.from(JSON.stringify(report, null, 2)) };
}

export const reportOutputHandlers: Handlers<typeof reportOutputApi> = {
  obligationReport: (context, { params }) => forDuty(context, params.id),
  obligationReportFile: async (context, { params, query }) => fileOf(context, await forDuty(context, params.id), query),
  caseReports: async (context, { params }) => {
    const { obligations } = await knownOf(context, params.id);
    const asked = obligations
      .filter(({ status }) => status !== 'withdrawn')
      .map((row) => ({
        template: templateFor(row),
        title: row.template.name,
        receiver: row.receiver.name,
        obligationId: row.id,
        dueAt: row.due_at?.toISOString() ?? null,
      }));
    const others = unasked.map((template) => {
      return { template, title: templates[template].title, receiver: null, obligationId: null, dueAt: null };
    });
    return { items: [...asked, ...others] };
  },
  caseReport: (context, { params }) => forCase(context, params.id, params.template),
  caseReportFile: async (context, { params, query }) =>
    fileOf(context, await forCase(context, params.id, params.template), query),
  misp: async (context, { params }) => {
    const { known } = await knownOf(context, params.id);
    if (known.tlp === 'red') throw new Problem('incidents.tlp-red', 409);
    const event = mispEvent(known);
    return {
      name: `${plainName([known.number])}-misp.json`,
      mediaType: 'application/json',
      body: Buffer.from(JSON.stringify(event, null, 2)),
    };
  },
};
