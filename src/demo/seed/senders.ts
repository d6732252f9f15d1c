import { hsaIdOf, type IncidentsNeed, incidentsAs } from './incident-work.ts';

/** Where Region Exempel’s authorities are reached; the telephone is of a series kept for fiction. */
const reached = {
  postalAddress: 'Region Exempel\nBox 1\n123 45 Exempelstad',
  phone: '08-465 004 10',
  replyTo: 'registrator@regionexempel.example',
};

/** The committees’ address in reports to authorities; the companies’ is left for whoever looks at the demo. */
export const seedSenders = (need: IncidentsNeed): Promise<void> =>
  incidentsAs(need, hsaIdOf('ciso'), async (api) => {
    const { items } = await api.senders({});
    for (const { id, name } of items.filter((one) => /nämnd|styrelse/i.test(one.name)))
      await api.changeSender({
        params: { id },
        body: { version: 0, ...reached, postalAddress: `${name}\n${reached.postalAddress}` },
      });
  });
