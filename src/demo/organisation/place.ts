const words = (text: string): string[] => text.trim().split(/\s+/);

const beginnings = words(`
  Alm Ask Björn Borr Brud Dal Döv Em Fager Falk Get Glim Grann Gull Hasse Havre Hjort Humle Järp Klöver
  Kråk Kvarn Lagg Linne Lom Lärk Mjöl Mård Näver Orr Puk Rågs Sippe Slånd Snår Sälg Tjäder Trast Vinter Ärt`);
const endings = words('boda fors haga hult lunda mo näset sele torpa valla vik åker höjden sund');

/**
 * Invented place names, put together of ordinary parts, for the grown region. None is a municipality.
 * Each beginning comes with a new ending in every round, so neighbours in the list differ.
 */
export const inventedPlaces: readonly string[] = endings.flatMap((_, round) =>
  beginnings.map((beginning, index) => beginning + (endings[(index + round) % endings.length] ?? '')),
);
