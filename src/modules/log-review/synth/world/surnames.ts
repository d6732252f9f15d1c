/** Beginnings and endings that make up invented surnames; what they happen to spell names nobody. */
const beginnings =
  'Lind Berg Sjö Ek Al Björk Gran Ström Holm Hed Dal Ny Söder Norr Väster Öster Sund Lund Ceder Asp Hag Back Fors Håll Stor Lill Grön Blom Ros Lager Hammar Silver Gyllen Stål Ståhl Sand Sten Ås Vall Vik Näs Kull Mo Ängs Åker Lövs Rönn Hassel Äppel Körs Lilje Rosen Hjelm Svärd Sköld Kron Gull Malm Järn Kopp Tall Furu Mård Räv Björn Ulv Falk Örn Hök Svan Trast Lärk Duv Hjort Älg Ren Säl Lax Öring Abborr Vinter Sommar Höst Vår Måne Sol Stjern Nord Sjöd Åhl Öhr Wid Wall Wik West Wester Zett Zack Bo Brand Brun Vit Flod Bäck Käll Brunn Damm Tjärn Myr Moss Ljung Klint Klipp Hell Häll Berga Tor Frö Korn Råg Vete'.split(
    ' ',
  );
const endings =
  'ström berg gren kvist dahl lund man holm mark stedt vall blad stam fors back by krona rot löf sten strand bäck lind ek born hag vik nes mer ell in ius ander ling hielm sköld stjerna fält torp hed rud åker skog sjö å dal'.split(
    ' ',
  );

const SIMPLE = beginnings.length * endings.length;

/** How many surnames there are. */
export const surnameCount = 60_000;

const simple = (number: number): string =>
  `${beginnings[number % beginnings.length]}${endings[Math.floor(number / beginnings.length)]}`;

/** The surname of a rank, 0 the most common. Beyond the simple names come double ones; no two are alike. */
export function surname(rank: number): string {
  if (rank < SIMPLE) return simple(rank);
  const beyond = rank - SIMPLE;
  return `${simple(beyond % SIMPLE)}-${simple(Math.floor(beyond / SIMPLE))}`;
}
