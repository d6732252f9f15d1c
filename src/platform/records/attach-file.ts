import { newId } from '../../shared/ids.ts';
import { Problem } from '../../shared/problem.ts';
import type { Context, Upload } from '../module.ts';
import { insertAttachment } from './store.ts';

/** What may be attached: documents, images, plain data. Not programs, not web pages that could act as us. */
const accepted =
  /^(application\/(pdf|json|zip|xml|msword|rtf|vnd\..+)|image\/(png|jpeg|gif|webp|tiff)|text\/(plain|csv)|message\/rfc822|audio\/.+|video\/.+)$/;

/**
 * Puts a file with a record; who may is for the caller and the table's policies to say. For modules whose people add files to
 * what they do not otherwise write, such as the one who reported an event. Error: `record.file-refused` for other kinds of file.
 */
export async function attachFile(context: Context, recordId: string, file: Upload): Promise<{ id: string }> {
  const { name, mediaType, sizeBytes, sha256 } = file;
  if (!accepted.test(mediaType))
    throw new Problem('record.file-refused', 422, { mediaType }, [{ path: 'file', message: 'record.file-refused' }]);
  const id = newId(context.now.epochMilliseconds);
  await insertAttachment(context.db, { id, recordId, name, mediaType, sizeBytes, sha256 });
  context.note({ subjectId: recordId, detail: { attachment: name, sha256 } });
  return { id };
}
