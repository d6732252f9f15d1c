import autocannon from 'autocannon';

export type Load = { name: string; url: string; token?: string; method?: 'GET' | 'POST'; body?: () => unknown };
type Figures = { perSecond: number; p50: number; p99: number; errors: number };

const CONNECTIONS = 8;

/** One run of a load: requests a second, latency in milliseconds, answers that were not 2xx. */
async function once({ url, token, method = 'GET', body }: Load, seconds: number): Promise<Figures> {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body ? { 'content-type': 'application/json' } : {}),
  };
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    ...(body ? { body: JSON.stringify(body()) } : {}),
  });
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method,
    headers,
    requests: [{ method, setupRequest }],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors,
  };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The loads in turn, round after round, so that a machine whose speed drifts treats them alike; each figure is the median.
 * The first round warms up and is not counted.
 */
export async function measure(loads: readonly Load[]): Promise<Map<string, Figures>> {
  const [rounds, seconds] = [Number(process.env.BENCH_ROUNDS ?? 3), Number(process.env.BENCH_SECONDS ?? 5)];
  const runs = new Map<string, Figures[]>(loads.map(({ name }) => [name, []]));
  for (const load of loads) await once(load, 2);
  for (let round = 0; round < rounds; round++)
    for (const load of loads) runs.get(load.name)?.push(await once(load, seconds));
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        perSecond: Math.round(median(all.map(({ perSecond }) => perSecond))),
        p50: median(all.map(({ p50 }) => p50)),
        p99: median(all.map(({ p99 }) => p99)),
        errors: Math.max(...all.map(({ errors }) => errors)),
      },
    ]),
  );
}

/** Rows of results, each load's speed beside the first one's, the baseline; `comparedHeadings` stand above. */
export function comparedRows(figures: ReadonlyMap<string, Figures>): string[][] {
  const [baseline] = figures.values();
  return [...figures].map(([name, { perSecond, p50, p99, errors }]) => [
    name,
    `${perSecond}`,
    (perSecond / (baseline?.perSecond ?? Number.NaN)).toFixed(2),
    `${p50}`,
    `${p99}`,
    `${errors}`,
  ]);
}
export const comparedHeadings = ['vad', 'per sekund', 'mot Fastify + pg', 'p50 ms', 'p99 ms', 'fel'];
