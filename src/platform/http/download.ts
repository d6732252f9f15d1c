import type { FastifyReply } from 'fastify';
import type { Download } from '../module.ts';

const plain = (name: string) => name.replace(/[^\w.\- ]+/g, '_');

/** Sends a file; its name is given in ASCII and, for those who read it, in full (RFC 6266). */
export function sendDownload(
  reply: FastifyReply,
  { name, mediaType, body, inline = false, status = 200 }: Download,
): FastifyReply {
  const how = inline ? 'inline' : 'attachment';
  return reply
    .code(status)
    .header('content-disposition', `${how}; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .type(mediaType)
    .send(body);
}
