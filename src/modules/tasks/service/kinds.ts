import type { Context, TaskKind } from '../../../platform/module.ts';

/** Every kind of task that modules have declared, by its code. */
export const kindsOf = ({ services }: Pick<Context, 'services'>): ReadonlyMap<string, TaskKind> =>
  new Map(services.modules.flatMap(({ tasks = [] }) => tasks).map((kind) => [kind.kind, kind]));

/** What a kind is called in the reader's language; its code when no module has it any more. */
export const kindName = (context: Pick<Context, 'services' | 'language'>, kind: string): string =>
  kindsOf(context).get(kind)?.name[context.language] ?? kind;
