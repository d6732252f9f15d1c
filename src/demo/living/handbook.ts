import { chainPicture } from './picture.ts';

/** What may fail, and what the handbook says of it. `in` and `paper`: as they read inside a sentence. */
type Failure = { name: string; in: string; paper: string; first: string; owner: string };

const failures: readonly Failure[] = [
  {
    name: 'Journalsystemet',
    in: 'journalsystemet',
    paper: 'journalbladet',
    first: 'läsa vad som redan är känt om patienten',
    owner: 'journalförvaltningen',
  },
  {
    name: 'Läkemedelslistan',
    in: 'läkemedelslistan',
    paper: 'ordinationslistan',
    first: 'ge de läkemedel som inte kan vänta',
    owner: 'läkemedelsfunktionen',
  },
  {
    name: 'Provsvar',
    in: 'systemet för provsvar',
    paper: 'svarskortet',
    first: 'ta emot akuta provsvar per telefon',
    owner: 'laboratoriet',
  },
  {
    name: 'Röntgenbilder',
    in: 'bildsystemet',
    paper: 'remissblanketten',
    first: 'få akuta röntgenbilder granskade på plats',
    owner: 'bildenheten',
  },
  { name: 'Telefoni', in: 'telefonin', paper: 'telefonlistan', first: 'nå jourläkaren', owner: 'teleservice' },
  {
    name: 'Nätverket',
    in: 'nätverket',
    paper: 'lägesbladet',
    first: 'ta reda på vilka system som ändå fungerar',
    owner: 'it-driften',
  },
  {
    name: 'Inloggningen',
    in: 'inloggningen',
    paper: 'närvarolistan',
    first: 'komma in med reservkort',
    owner: 'identitetsfunktionen',
  },
  {
    name: 'Elförsörjningen',
    in: 'elförsörjningen',
    paper: 'kontrollistan',
    first: 'flytta patienter från utrustning på batteri',
    owner: 'fastighetsenheten',
  },
  {
    name: 'Kallelser',
    in: 'kallelsesystemet',
    paper: 'dagslistan',
    first: 'ta reda på vilka patienter som väntas',
    owner: 'patientadministrationen',
  },
  {
    name: 'Passersystemet',
    in: 'passersystemet',
    paper: 'nyckelkvittot',
    first: 'bemanna entrén',
    owner: 'säkerhetsenheten',
  },
  {
    name: 'Patientlarm',
    in: 'patientlarmet',
    paper: 'rondlistan',
    first: 'gå rond var femtonde minut',
    owner: 'medicinsk teknik',
  },
  {
    name: 'Säkra meddelanden',
    in: 'tjänsten för säkra meddelanden',
    paper: 'kvittensbladet',
    first: 'lämna uppgifter muntligt och få dem upprepade',
    owner: 'meddelandeförvaltningen',
  },
  {
    name: 'Övervakningen',
    in: 'patientövervakningen',
    paper: 'mätbladet',
    first: 'mäta för hand var femte minut',
    owner: 'medicinsk teknik',
  },
  {
    name: 'Remisser',
    in: 'remissystemet',
    paper: 'remissboken',
    first: 'ringa de remisser som är akuta',
    owner: 'journalförvaltningen',
  },
  {
    name: 'Blodbanken',
    in: 'blodbankens system',
    paper: 'blodgruppskortet',
    first: 'kontrollera identitet och blodgrupp två gånger',
    owner: 'blodcentralen',
  },
  {
    name: 'Vattnet',
    in: 'vattenförsörjningen',
    paper: 'förrådslistan',
    first: 'spara vatten till det som kräver rena händer',
    owner: 'fastighetsenheten',
  },
  {
    name: 'Vårdplatser',
    in: 'översikten över vårdplatser',
    paper: 'platslistan',
    first: 'ta reda på var det finns lediga platser',
    owner: 'vårdplatssamordningen',
  },
  {
    name: 'Utskrifter',
    in: 'utskrifterna',
    paper: 'reservblocket',
    first: 'skriva etiketter för hand',
    owner: 'arbetsplatsservice',
  },
  {
    name: 'Tolkning på distans',
    in: 'tolkningen på distans',
    paper: 'språkkortet',
    first: 'hitta en tolk på plats',
    owner: 'tolkförmedlingen',
  },
  {
    name: 'Värme och kyla',
    in: 'värmen eller kylan',
    paper: 'temperaturlistan',
    first: 'skydda patienter och läkemedel från värme och kyla',
    owner: 'fastighetsenheten',
  },
];

const places = ['Vårdavdelning', 'Akutmottagning', 'Vårdcentral', 'Operationsavdelning', 'Mottagning'] as const;
type Place = (typeof places)[number];

const timesOf: Record<Place, readonly [string, string, string]> = {
  Vårdavdelning: ['5 minuter', '30 minuter', '4 timmar'],
  Akutmottagning: ['genast', '10 minuter', '1 timme'],
  Vårdcentral: ['15 minuter', '1 timme', 'nästa morgon'],
  Operationsavdelning: ['genast', '5 minuter', '30 minuter'],
  Mottagning: ['15 minuter', '1 timme', 'nästa morgon'],
};

const paragraph = (text: string) => `<p>${text}</p>`;
const row = (tag: 'th' | 'td', cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<${tag}><p>${cell}</p></${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><tbody>${row('th', head)}${rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;

function routine(failure: Failure, place: Place, number: string): string {
  const [first, second, third] = timesOf[place];
  const where = place.toLowerCase();
  return [
    `<h3>${number} ${failure.name}: ${where}</h3>`,
    paragraph(
      `Rutinen gäller när ${failure.in} inte går att använda på en ${where}, oavsett orsak. Den gäller från det att någon märker felet tills ansvarig har sagt att allt är som vanligt igen. Den ersätter inte den medicinska bedömningen: är du osäker, fråga den som leder arbetet på plats.`,
    ),
    `<h4>Gör så här</h4>`,
    `<ol><li><p>Säg högt till kollegorna att ${failure.in} inte fungerar. Utgå inte från att någon annan har gjort det.</p></li>`,
    `<li><p>Ta fram reservpärmen och ${failure.paper}. Det viktigaste är att ${failure.first}.</p><ul><li><p>Skriv tid och dina initialer på varje rad.</p></li><li><p>Skriv patientens namn och personnummer, även när du känner patienten.</p></li></ul></li>`,
    `<li><p>Ring ${failure.owner} och anmäl felet. Be om ett ärendenummer och skriv det på ${failure.paper}.</p></li>`,
    `<li><p>Meddela den som leder arbetet. Hen bestämmer om fler ska kallas in och om patienter ska hänvisas någon annanstans.</p></li></ol>`,
    paragraph(
      `Den som leder arbetet på ${where}en följer läget och skriver ned vad som beslutas och varför. Vid skiftbyte lämnas pärmen över tillsammans med en muntlig rapport. Ingen börjar ett nytt pass utan att ha läst vad som gäller.`,
    ),
    table(
      ['När', 'Vad', 'Vem'],
      [
        [
          `Inom ${first}`.replace('Inom genast', 'Genast'),
          `Tar fram ${failure.paper} och börjar skriva för hand`,
          'Den som märker felet',
        ],
        [`Inom ${second}`, `Anmäler felet till ${failure.owner} och meddelar ledningen`, 'Den som leder arbetet'],
        [
          `Inom ${third}`.replace('Inom nästa', 'Nästa'),
          'Bedömer om verksamheten kan fortsätta som planerat',
          'Chefen',
        ],
      ],
    ),
    `<h4>När det fungerar igen</h4>`,
    paragraph(
      `Vänta tills ${failure.owner} har bekräftat att felet är borta. För in det som skrivits på papper i tidsordning, äldst först, och låt en kollega kontrollera. Papperen sparas tills kontrollen är klar och förvaras under tiden i låst skåp. Därefter förstörs de som sekretessavfall eller arkiveras enligt dokumenthanteringsplanen.`,
    ),
    paragraph(
      `Rapportera händelsen som en avvikelse, också när inget gick fel. Skriv vad som gjorde arbetet svårare än det behövde vara. Det är av de rapporterna som rutinen blir bättre.`,
    ),
  ].join('');
}

const chapter = (failure: Failure, place: number): string =>
  [
    `<h2>${place + 2} ${failure.name}</h2>`,
    paragraph(
      `När ${failure.in} inte fungerar är risken störst de första minuterna, innan alla vet om det. Kapitlet säger vad varje slags enhet gör först, vem som meddelas och hur det skrivna förs in efteråt. Ansvarig för kapitlet är ${failure.owner}.`,
    ),
    ...places.map((where, index) => routine(failure, where, `${place + 2}.${index + 1}`)),
  ].join('');

/** Invented routines for when something does not work: some sixty pages with headings, tables, lists in lists and a picture. */
export const handbookBody = (): string =>
  [
    '<h2>1 Så använder du handboken</h2>',
    paragraph(
      'Handboken är till för dig som är mitt i arbetet när något slutar fungera. Slå upp det som inte fungerar och sedan den sorts enhet du arbetar på.',
    ),
    `<p><img src="${chainPicture()}" alt="Tre rutor i rad med pilar mellan: någon märker felet, någon beslutar, alla vet."></p>`,
    '<h3>1.1 Tre regler som alltid gäller</h3>',
    '<ul><li><p>Patienten först. Skriv hellre kort än inte alls.</p></li><li><p>Säg till. Den som vet om felet ansvarar för att fler får veta.</p></li><li><p>Lämna spår.</p><ul><li><p>Vad har gjorts?</p></li><li><p>Av vem, och när?</p></li></ul></li></ul>',
    '<h3>1.2 Vem bestämmer</h3>',
    table(
      ['Läge', 'Vem leder', 'Vem meddelas'],
      [
        ['En enhet', 'Den som leder arbetet på plats', 'Enhetschefen'],
        ['Flera enheter', 'Verksamhetschefen', 'Tjänsteman i beredskap'],
        ['Hela sjukhuset', 'Den särskilda sjukvårdsledningen', 'Regiondirektören'],
      ],
    ),
    ...failures.map(chapter),
  ].join('');
