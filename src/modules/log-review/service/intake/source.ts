import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { Dialect } from '../../contract/source-words.ts';
import type { LogFormat } from '../../intake/read-log.ts';
import type { LogSource } from '../../intake/source.ts';
import { type IntakeSource, intakeSource, makeSource } from '../../store/intake.ts';

/**
 * The source of a name; made when it is new and its format is said.
 * Throws `logReview.source-unknown` and `logReview.source-other-format`.
 */
export async function sourceFor(services: Services, name: string, format?: LogFormat): Promise<IntakeSource> {
  const source = await asSystem(services, 'logReview.source', async ({ db, now }) => {
    const known = await intakeSource(db, name);
    if (known || !format) return known;
    await makeSource(db, newId(now.epochMilliseconds), name, format);
    return intakeSource(db, name);
  });
  if (!source) throw new Problem('logReview.source-unknown', 404, { source: name });
  if (format && source.format !== format)
    throw new Problem('logReview.source-other-format', 409, { source: name, format: source.format });
  return source;
}

/** How its logs are read now; `readAt`: when what is read came, ms since 1970. */
export function logSourceOf({ name, dialect, skew_seconds }: IntakeSource, readAt: number): LogSource {
  const said = Dialect.parse(dialect);
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), name, skewSeconds: skew_seconds, readAt };
}
