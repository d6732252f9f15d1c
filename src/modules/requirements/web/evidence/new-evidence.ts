import { z } from 'zod';
import { addressOf } from '../../../../shared/client.ts';
import { recordsApi } from '../../../../shared/record.ts';
import { sendFile } from '../../../../ui/record/RecordAttachments.tsx';
import type { EvidenceKind } from '../../contract/words.ts';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';

const { body } = requirementsApi.createEvidence;
const { url, note } = body.shape;
const filled = z.string().trim().min(1);

/** New evidence with its file, which is sent once the evidence is there. Each kind must hold its own thing. */
export const newEvidenceSchema = (kind: EvidenceKind) =>
  body.extend({
    file: kind === 'file' ? z.instanceof(File) : z.instanceof(File).nullish(),
    url: kind === 'link' ? filled.pipe(url.unwrap()) : url,
    note: kind === 'note' ? filled.pipe(note.unwrap()) : note,
  });
type NewEvidence = z.input<ReturnType<typeof newEvidenceSchema>>;

type For = { nodeId: string; unitId: string } | null;

/** Saves the evidence, sends its file, and links it to the requirement it was made for. Each step may be repeated. */
export async function saveEvidence({ file, ...evidence }: NewEvidence, asked: For): Promise<void> {
  const { id } = await requirements.createEvidence({ body: evidence });
  if (evidence.kind === 'file' && file) await sendFile(addressOf(recordsApi.attach, { params: { id } }), file);
  if (asked)
    await requirements.linkEvidence({ params: { id: asked.nodeId }, body: { unitId: asked.unitId, evidenceId: id } });
}
