import type { Finding } from '../planted/finding.ts';
import { dayText } from '../region/month.ts';
import { patientId, staffHsa } from '../world/ids.ts';
import type { Written } from './hashed-file.ts';
import { Table } from './table.ts';

const HEADER = 'case_id,rule,user_hsa,patient_ids,days,log_ids,remark';

const distinct = <T>(list: readonly T[]): string => [...new Set(list)].join(';');

/** Writes findings with the log ids their looks got; several of anything are separated by semicolons. */
export function writeFindings(
  directory: string,
  name: string,
  found: readonly Finding[],
  ids: ReadonlyMap<Finding, readonly string[]>,
): Written {
  const table = new Table(directory, name, HEADER);
  for (const finding of found) {
    const { id, rule, looks, remark } = finding;
    const users = distinct(looks.map(({ user }) => staffHsa(user)));
    const patients = distinct(looks.map(({ patient }) => patientId(patient)));
    const days = distinct(looks.map(({ day }) => dayText(day)));
    table.row(id, rule, users, patients, days, (ids.get(finding) ?? []).join(';'), remark);
  }
  return table.close();
}
