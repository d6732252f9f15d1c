import type { Context } from '../../../platform/module.ts';
import type { Choice } from '../../../shared/list.ts';
import { fill, type Text } from '../../../shared/text.ts';
import type { Verdict } from '../contract.ts';
import { verdictText } from '../rules.ts';

/** A text by its code in the reader's language, places filled; the code itself where there is none. */
export function say({ services, language }: Context, code: string, values: Record<string, unknown> = {}): string {
  const text = services.words.get(code);
  return text ? fill(text[language], values) : code;
}

const permissionsOf = ({ services }: Context): Map<string, Text> =>
  new Map(services.modules.flatMap(({ permissions }) => Object.values(permissions).map((one) => [one.id, one])));

/** A permission in words, or its id when no module has it any more. */
export const permissionName = (context: Context, id: string | null): string =>
  id === null ? '' : (permissionsOf(context).get(id)?.[context.language] ?? id);

/** An action in words. A refused look has no action of its own: then it is told by the permission it took. */
export function actionName(context: Context, action: string, permission: string | null): string {
  if (context.services.words.has(action)) return say(context, action);
  return permission === null
    ? action
    : say(context, 'audit.attempt', { permission: permissionName(context, permission) });
}

export const verdictWords = (context: Context, verdict: Verdict): string => {
  const { key, values } = verdictText(verdict);
  return say(context, `audit.${key}`, values);
};

/** The name of a table's column as its module calls it: `documents.document`, `next_review_on` is "Nästa översyn". */
export function columnName(context: Context, table: string, column: string): string {
  const [schema = ''] = table.split('.');
  const code = `${schema}.field.${column}`;
  return context.services.words.has(code) ? say(context, code) : column.replaceAll('_', ' ');
}

/** Every action that modules have said they audit, exports included, by name. */
export function knownActions(context: Context): Choice[] {
  const all = context.services.modules.flatMap(({ name: module, title, contract }) => {
    const hint = title[context.language];
    const codes = Object.entries(contract).flatMap(([name, endpoint]) => [
      ...(endpoint.audit ? [endpoint.audit] : []),
      ...(endpoint.export ? [`${module}.${name}-exported`] : []),
    ]);
    return codes.map((id) => ({ id, label: say(context, id), hint }));
  });
  return [...new Map(all.map((choice) => [choice.id, choice])).values()].sort((one, other) =>
    one.label.localeCompare(other.label, context.language),
  );
}
