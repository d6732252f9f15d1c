import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { type Controller, controllerOf, controllers } from '../../organisation/index.ts';
import type { Sender, SenderChange, senderApi } from '../contract/sender.ts';
import { insertSender, type SenderRow, sendersOf, updateSender } from '../store/sender.ts';

const present = ({ id, name, registrationNumber }: Controller, row: SenderRow | undefined): Sender => ({
  ...{ id, name, registrationNumber },
  postalAddress: row?.postal_address ?? '',
  phone: row?.phone ?? '',
  replyTo: row?.reply_to ?? '',
  version: row?.version ?? 0,
});

/** Who answers for what a unit does, and how authorities reach them; null where nobody is said to. */
export async function senderOf({ db }: Context, unitId: string): Promise<Sender | null> {
  const controller = await controllerOf(db, unitId);
  if (!controller) return null;
  const [row] = await sendersOf(db, [controller.id]);
  return present(controller, row);
}

async function all({ db }: Context): Promise<Sender[]> {
  const found = await controllers(db);
  const rows = await sendersOf(
    db,
    found.map(({ id }) => id),
  );
  return found.map((one) =>
    present(
      one,
      rows.find(({ unit_id }) => unit_id === one.id),
    ),
  );
}

async function change(context: Context, id: string, { version, ...details }: SenderChange): Promise<Sender> {
  const find = async () => (await all(context)).find((one) => one.id === id);
  const current = await find();
  if (!current) throw new Problem('record.not-found', 404, { id });
  const { db } = context;
  const columns = { postal_address: details.postalAddress, phone: details.phone, reply_to: details.replyTo };
  const written = await (version === 0 ? insertSender(db, id, columns) : updateSender(db, id, version, columns));
  if (!written) throw new Problem('record.changed', 409, { current });
  return (await find()) ?? current;
}

export const senderHandlers: Handlers<typeof senderApi> = {
  senders: async (context) => ({ items: await all(context) }),
  changeSender: (context, { params, body }) => change(context, params.id, body),
};
