import { type Engine, rows } from '../engine/engine.ts';
import { spellingsOf } from '../intake/hsa-id.ts';
import type { Days } from './log-rows.ts';

/** A rule that says something of an event: an explanation (`X01`) or a mark (`R03`). */
export type RuleSaid = { day: string; patient_id: string; user_hsa: string; unit_hsa: string; rule: string };
export type About = { user: string } | { patient: string };

const which = (about: About) =>
  'user' in about ? 'user_hsa in {users:Array(String)}' : 'patient_id = {patient:String}';
const key = 'toString(day) as on_day, patient_id, toString(user_hsa) as user, toString(unit_hsa) as unit';
type Told = { on_day: string; patient_id: string; user: string; unit: string; rule: string };

const said = ({ on_day, user, unit, ...rest }: Told): RuleSaid => ({
  day: on_day,
  user_hsa: user,
  unit_hsa: unit,
  ...rest,
});

/** What the analysis has said of a person's events, or of those in a patient's record; nothing of months not analysed. */
export async function rulesOf(engine: Engine, about: About, { from, to }: Days): Promise<RuleSaid[]> {
  const values = { from, to, ...('user' in about ? { users: spellingsOf(about.user) } : about) };
  const between = `day between {from:Date} and {to:Date} and ${which(about)}`;
  const ties = await rows<Told>(
    engine,
    `select ${key}, concat('X', leftPad(toString(bit), 2, '0')) as rule from event_explanation
     array join bitPositionsToArray(direct) as bit where ${between}`,
    values,
  );
  const hits = await rows<Told>(
    engine,
    `select ${key}, toString(rule) as rule from explanation_hit where ${between}`,
    values,
  );
  const marks = await rows<Told>(
    engine,
    `select distinct ${key}, toString(rule) as rule from finding where ${between}`,
    values,
  );
  return [...ties, ...hits, ...marks].map(said);
}
