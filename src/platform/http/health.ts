import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

const withinMs = <T>(work: Promise<T>, ms: number) =>
  Promise.race([work, new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('no answer')), ms).unref())]);

/** `GET /api/health`: what works; 503 with reasons when a part is down. Tells nothing of the content. */
export function addHealth(app: FastifyInstance, { pools, jobs }: Services, version: string): void {
  app.get('/api/health', { config: { rateLimit: false } }, async (_request, reply) => {
    const reasons: string[] = [];
    const database = await withinMs(pools.app.query('select 1'), 2000).then(
      () => 'ok',
      (error: Error) => {
        reasons.push(`database: ${error.message || 'unreachable'}`);
        return 'unreachable';
      },
    );
    if (jobs.state() === 'failing') reasons.push('jobs: failing');
    const status = reasons.length === 0 ? 'ok' : 'failing';
    return reply
      .code(status === 'ok' ? 200 : 503)
      .send({ status, version, database, jobs: jobs.state(), ...(reasons.length > 0 ? { reasons } : {}) });
  });
}
