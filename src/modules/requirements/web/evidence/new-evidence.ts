import { z } from 'zod';
import { addressOf } from '../../../../shared/client.ts';
import { recordsApi } from '../../../../shared/record.ts';
import { sendFile } from '../../../../ui/record/RecordAttachments.tsx';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';

/** New evidence with its file, which is sent once the evidence is there. */
const WithFile = requirementsApi.createEvidence.body.extend({ file: z.unknown().optional() });
type WithFile = z.input<typeof WithFile>;

/** A file or a link must be given when that is what the evidence is; the messages in the reader's language. */
export const newEvidenceSchema = (fileMissing: string, linkMissing: string) =>
  WithFile.refine(({ kind, file }) => kind !== 'file' || file instanceof File, {
    error: fileMissing,
    path: ['file'],
  }).refine(({ kind, url }) => kind !== 'link' || url !== '', { error: linkMissing, path: ['url'] });

type For = { nodeId: string; unitId: string } | null;

/** Saves the evidence, sends its file, and links it to the requirement it was made for. Each step may be repeated. */
export async function saveEvidence({ file, ...body }: WithFile, asked: For): Promise<void> {
  const { id } = await requirements.createEvidence({ body });
  if (body.kind === 'file' && file instanceof File)
    await sendFile(addressOf(recordsApi.attach, { params: { id } }), file);
  if (asked)
    await requirements.linkEvidence({ params: { id: asked.nodeId }, body: { unitId: asked.unitId, evidenceId: id } });
}
