/** A draft sent to units for their view. */
export const remoteWork = {
  number: 'LIS-41',
  title: 'Riktlinje för arbete utanför arbetsplatsen',
  summary: 'Vad som gäller när du arbetar hemma, på resa eller hos någon annan.',
  question: 'Går riktlinjen att följa hos er? Säg särskilt om kraven på utskrift och samtal går ihop med vardagen.',
  body: `<h2>1 Syfte</h2><p>Riktlinjen gör att information är lika skyddad utanför arbetsplatsen som på den.</p>
<h2>2 Var du får arbeta</h2><p>Du får arbeta hemma och på resa om ingen annan kan se skärmen eller höra samtalet. På tåg och kafé hanterar du inga patientuppgifter.</p>
<h2>3 Utrustning</h2><ul><li><p>Använd bara regionens dator och telefon.</p></li><li><p>Lås skärmen när du reser dig.</p><ul><li><p>Ta med tjänstekortet.</p></li></ul></li></ul>
<h2>4 Utskrift och papper</h2><p>Patientuppgifter skrivs inte ut utanför arbetsplatsen. Papper som du ändå måste ta med förvaras inlåsta.</p>
<h2>5 Om något händer</h2><p>Anmäl förlust av dator, telefon eller papper genast till it-supporten och din chef.</p>`,
};

/** What the units answer; `anchor` is the section of the draft. */
export const remoteWorkAnswers = [
  {
    key: 'wardManager',
    stance: 'changes',
    remarks: [
      {
        anchor: 'avsnitt-4',
        text: 'Bakjouren behöver kunna ta med jourlistan på papper. Skriv ut att det är tillåtet och hur den förvaras.',
      },
      {
        anchor: 'avsnitt-2',
        text: 'Vad gäller när man delar kontor hemma med någon annan? Ett exempel skulle hjälpa.',
      },
    ],
  },
  { key: 'healthCentreManager', stance: 'agree', remarks: [] },
  {
    key: 'dataProtectionOfficer',
    stance: 'changes',
    remarks: [
      {
        anchor: null,
        text: 'Hänvisa till anmälan av personuppgiftsincidenter: tiden till IMY räknas från det att någon i regionen vet.',
      },
    ],
  },
] as const;

/** A draft that waits for its approvers. */
export const lostCard = {
  number: 'LIS-42',
  title: 'Instruktion för borttappat e-tjänstekort',
  summary: 'Vad du gör, och i vilken ordning, när kortet är borta.',
  body: `<h2>1 Spärra genast</h2><p>Ring spärrtjänsten. Den är öppen dygnet runt. Spärren gäller direkt och går inte att ta tillbaka.</p>
<h2>2 Säg till</h2><ol><li><p>Meddela din chef.</p></li><li><p>Anmäl händelsen i Värna om kortet kan ha använts av någon annan.</p></li></ol>
<h2>3 Nytt kort</h2><p>Beställ nytt kort hos kortadministratören. Till dess får du ett reservkort som gäller i fem dagar.</p>`,
};

/** The campaign's instruction as it is written for its second version, against the first in `documents/untraced.ts`. */
export const campaignSecondVersion = {
  body: `<h2>1 Material</h2><p>Frågesport, informationsblad och en kort film skickas till alla vårdkliniker och vårdcentraler i slutet av september. Bladet kan skrivas ut och sättas upp.</p>
<h2>2 På arbetsplatsträffen</h2><p>Chefen visar filmen och låter gruppen välja en sak att bli bättre på. Det tar en kvart.</p>
<h2>3 Återkoppling</h2><p>Kontaktpersonen rapporterar före den 15 november hur många som deltog och vad som var svårt.</p>`,
  changeSummary:
    'Vårdcentralerna är med. Filmen och samtalet på arbetsplatsträffen är nya, och återkopplingen har fått en sista dag.',
};

/** What those asked to read do not understand, by the order in which they are asked. */
export const readersQuestions = [
  {
    question: 'Gäller det här även timvikarier som bara är här en helg?',
    reply: 'Ja. Den som leder arbetet går igenom sidan med vikarien innan passet börjar.',
  },
  { question: 'Vad menas med att låsa skärmen när det är larm? Det hinner man inte.', reply: null },
];
