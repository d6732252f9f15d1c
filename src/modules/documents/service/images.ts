import type { Context } from '../../../platform/module.ts';
import type { RichBlock } from '../../../platform/rich-text/blocks.ts';
import { attachmentsOf } from '../store/attachment.ts';

/** The addresses of all images in a text. */
const sourcesIn = (blocks: readonly RichBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.src];
    if (block.kind === 'quote') return sourcesIn(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(sourcesIn);
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => sourcesIn(cell.blocks)) : [];
  });

async function bytesOf({ services }: Context, sha256: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await services.files.open(sha256)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The images of a text by their addresses: those in the text itself, and those attached to the document. */
export async function imagesIn(
  context: Context,
  documentId: string,
  blocks: readonly RichBlock[],
): Promise<Map<string, Buffer>> {
  const images = new Map<string, Buffer>();
  const sources = new Set(sourcesIn(blocks));
  for (const source of sources)
    if (source.startsWith('data:')) images.set(source, Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'));
  if ([...sources].some((source) => source.startsWith('/')))
    for (const { id, sha256 } of await attachmentsOf(context.db, documentId)) {
      const source = `/api/records/${documentId}/attachments/${id}`;
      if (sources.has(source)) images.set(source, await bytesOf(context, sha256));
    }
  return images;
}
