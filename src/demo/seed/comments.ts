import type { FastifyInstance } from 'fastify';
import type { Services } from '../../platform/services.ts';
import { commentsApi } from '../../shared/comment.ts';
import { newId } from '../../shared/ids.ts';
import { keyPeople } from '../organisation/people.ts';
import { asDemoPerson } from './as-person.ts';

type Place = { app: FastifyInstance; services: Services; personId: (key: string) => string };

const hsaIdOf = (key: string): string => keyPeople.find((person) => person.key === key)?.hsaId ?? '';

/** A question about a document, with an answer that names who asked: something in the bell from the start. */
export async function seedComments({ app, services, personId }: Place, documentId: string): Promise<void> {
  const say = (key: string, body: string, mentions: string[] = []) =>
    asDemoPerson(app, services, hsaIdOf(key), ({ caller }) =>
      caller.use(commentsApi).comment({ params: { id: documentId }, body: { id: newId(), body, mentions } }),
    );
  const nameOf = (key: string) => keyPeople.find((person) => person.key === key)?.name ?? '';
  await say('nurse', 'Gäller avsnittet om lösenord även de delade datorerna på expeditionen?');
  await say(
    'hospitalSecurityCoordinator',
    `Ja, @${nameOf('nurse')}, men där loggar man in med kort.\nJag förtydligar det vid nästa översyn.`,
    [personId('nurse')],
  );
}
