import { addressOf } from '../../../../shared/client.ts';
import { sendFile } from '../../../../ui/record/RecordAttachments.tsx';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { type Answers, openReportOf, reportOf } from './answers.ts';
import type { Way } from './useReporting.ts';

/** Where an unsent report is kept, for the person signed in. */
export const draftKey = 'incidents.report';

/** Sends a report as whoever is signed in. */
export const sendSignedIn = (id: string, answers: Answers, exercise = false) =>
  incidents.report({ body: reportOf(id, answers, { now: new Date(), exercise }) });

/** Reports as whoever is signed in; an exercise is never left to be sent by itself. */
export const signedIn = (exercise: boolean): Way => ({
  draftKey: exercise ? undefined : draftKey,
  send: (id, answers) => sendSignedIn(id, answers, exercise),
});

/** Reports without sign-in; nothing is kept, since the computer may be anyone's. */
export const openly: Way = {
  draftKey: undefined,
  send: (id, answers) => incidents.reportOpenly({ body: openReportOf(id, answers, new Date()) }),
};

/** Where files of a report are sent. */
export const filesAddress = (id: string): string => addressOf(incidentsApi.attachToReport, { params: { id } });

/** Sends the files of a report; answers the names of those that did not come through. */
export async function sendFiles(id: string, files: readonly File[]): Promise<string[]> {
  const lost: string[] = [];
  for (const file of files) await sendFile(filesAddress(id), file).catch(() => lost.push(file.name));
  return lost;
}
