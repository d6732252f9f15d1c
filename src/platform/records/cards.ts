import { Problem } from '../../shared/problem.ts';
import type { RecordCard } from '../../shared/record.ts';
import type { Context, RecordKind } from '../module.ts';
import { type CardRow, cardOf } from './store.ts';

type Knowing = Pick<Context, 'services'>;

/** What a kind of record is called and where it is shown; undefined when no module declares it. */
export const recordKind = ({ services }: Knowing, kind: string): RecordKind | undefined =>
  services.modules.flatMap(({ records = [] }) => records).find((known) => known.kind === kind);

type Card = Omit<CardRow, 'unit_id'>;

/** A card in the reader's language, with the path to its page. */
export function presentCard(context: Knowing & Pick<Context, 'language'>, card: Card): RecordCard {
  const kind = recordKind(context, card.kind);
  return {
    id: card.id,
    kind: card.kind,
    kindName: kind?.name[context.language] ?? card.kind,
    number: card.number,
    title: card.title,
    path: kind?.path(card.id) ?? null,
  };
}

/** The card if this actor may see it; otherwise it is as if it did not exist. */
export async function seenCard({ db }: Context, id: string): Promise<CardRow> {
  const card = await cardOf(db, id);
  if (!card) throw new Problem('record.not-found', 404, { id });
  return card;
}
