import type { Period } from '../../src/modules/log-review/analysis/statement.ts';
import type { Engine } from '../../src/modules/log-review/engine/engine.ts';
import type { Planted } from './answers.ts';

type Marked = { rule: string; user_hsa: string; patient_id: string };

/**
 * Which planted cases bear the mark they were planted for, by their ids, whatever their score. A mark that only adds up is seldom
 * shown for itself: this tells a rule that does not see from one that weighs little.
 */
export async function markedOf(engine: Engine, period: Period, planted: readonly Planted[]): Promise<Set<string>> {
  const byRecord = Map.groupBy(
    planted.flatMap(({ id, rule, user, patients }) =>
      [...patients].map((patient) => ({ id, key: `${rule} ${user} ${patient}` })),
    ),
    ({ key }) => key,
  );
  const { first, last } = period;
  const found = engine.query<Marked>(
    'select distinct rule, user_hsa, patient_id from finding where day between {first:Date} and {last:Date} + 1',
    { first, last },
  );
  const ids = new Set<string>();
  for await (const { rule, user_hsa, patient_id } of found)
    for (const { id } of byRecord.get(`${rule} ${user_hsa} ${patient_id}`) ?? []) ids.add(id);
  return ids;
}
