import type { Generated, GeneratedAlways } from 'kysely';
import type { ActionStatus, Direction, Effect, Priority } from './contract/words.ts';

type Stamped = {
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: Generated<string | null>;
  updated_at: Generated<Date>;
};

export type ActionTable = Stamped & {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  what: string;
  why: string;
  owner_id: string;
  due_on: string;
  first_due_on: string;
  times_moved: Generated<number>;
  priority: Priority;
  /** A bigint comes as text. */
  cost_sek: string | number | null;
  effort_hours: number | null;
  status: ActionStatus;
  percent: number | null;
  done_on: string | null;
  cancel_reason: Generated<string>;
  check_on: string | null;
  checker_id: string | null;
  effect: Effect | null;
  effect_text: Generated<string>;
  effect_on: string | null;
  goal_id: string | null;
  follows_id: string | null;
};

export type PlanTable = Stamped & {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  summary: string;
  first_year: number;
  last_year: number;
  decided_by: string;
  decided_on: string | null;
  paragraph: string;
  registry_number: string;
};

export type GoalTable = Stamped & {
  id: string;
  plan_id: string;
  unit_id: string;
  number: string;
  place: number;
  area: string;
  title: string;
  measure: string;
  unit_of_measure: string;
  direction: Direction;
  baseline: number;
  baseline_on: string;
  target: number;
  target_on: string;
  owner_id: string | null;
};

export type ReadingTable = {
  id: string;
  goal_id: string;
  holds_on: string;
  value: number;
  note: string;
  corrects_id: string | null;
  recorded_at: GeneratedAlways<Date>;
  recorded_by: Generated<string | null>;
};

export type ActionTables = {
  'actions.action': ActionTable;
  'actions.plan': PlanTable;
  'actions.goal': GoalTable;
  'actions.reading': ReadingTable;
  'actions.due_move': {
    id: string;
    action_id: string;
    from_on: string;
    to_on: string;
    reason: string;
    moved_at: Generated<Date>;
    moved_by: Generated<string | null>;
  };
  'access.scope': { id: string; name: string; parent_id: string | null };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'access.principal': { id: string; hsa_id: string | null; name: string; active: boolean };
  'record.link': { id: string; from_id: string; to_id: string; reason: string; created_at: Generated<Date> };
};
