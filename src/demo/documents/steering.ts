import type { GoverningDocument } from '../governing-document.ts';

/** The policy and the guideline that say how information security is led. */
export const steering: readonly GoverningDocument[] = [
  {
    key: 'policy',
    number: 'LIS-01',
    kind: 'policy',
    title: 'Informationssäkerhetspolicy',
    registryNumber: 'RS/0312/2018',
    decidedBy: 'regionalAssembly',
    decidedOn: '2019-06-18',
    paragraph: '§ 74',
    author: 'ciso',
    reviewer: 'chiefExecutive',
    unit: 'region',
    area: 'Ledning och organisation',
    validFrom: '2019-07-01',
    nextReviewOn: '2023-06-30',
    openness: 'public',
    summary: 'Regionfullmäktiges vilja med informationssäkerheten: vad som ska skyddas, varför och av vem.',
    sections: [
      {
        number: '1',
        heading: 'Omfattning',
        text: 'Policyn gäller fullmäktige, styrelsen, alla nämnder och de bolag och stiftelser som regionen helt eller till största delen äger. Den gäller information i alla former.',
      },
      {
        number: '2.1',
        heading: 'Mål',
        text: 'Rätt person ska nå rätt information i rätt tid, och kunna lita på den. Patienter och invånare ska känna sig trygga med hur regionen hanterar deras uppgifter.',
      },
      {
        number: '2.2',
        heading: 'Principer',
        text: 'Arbetet ska vara systematiskt och utgå från risk. Skyddet ska stå i proportion till informationens värde och vara en del av den vanliga verksamheten.',
      },
      {
        number: '3',
        heading: 'Ansvar',
        text: 'Regionstyrelsen leder arbetet och ser till att det finns resurser. Varje nämnd ansvarar för informationssäkerheten i sin verksamhet.',
      },
      {
        number: '4',
        heading: 'Översyn',
        text: 'Regionstyrelsen prövar policyn varje mandatperiod, och tidigare om lagar, risker eller uppdrag ändras.',
      },
      {
        number: '5',
        heading: 'Ständig förbättring',
        text: 'Brister, incidenter och resultat av uppföljning ska leda till förbättringar av både skyddet och arbetssättet.',
      },
    ],
  },
  {
    key: 'leadership-guideline',
    number: 'LIS-02',
    kind: 'guideline',
    title: 'Riktlinje för ledning och organisation av informationssäkerhet',
    registryNumber: 'RS/0148/2019',
    decidedBy: 'regionalBoard',
    decidedOn: '2019-09-17',
    paragraph: '§ 143',
    author: 'ciso',
    reviewer: 'executiveManagement',
    unit: 'region',
    area: 'Ledning och organisation',
    validFrom: '2019-10-01',
    nextReviewOn: '2021-09-30',
    openness: 'public',
    summary: 'Hur arbetet leds: roller, mål, resurser, styrande dokument och ledningens genomgång.',
    sections: [
      {
        number: '1.1',
        heading: 'Omvärld och egna förutsättningar',
        text: 'Informationssäkerhetschefen beskriver varje år vad i omvärlden och i regionen som påverkar arbetet, till exempel nya lagar, hot och omorganisationer.',
      },
      {
        number: '1.2',
        heading: 'Intressenter och deras krav',
        text: 'Det ska finnas en förteckning över dem som ställer krav på regionens information: patienter, medarbetare, myndigheter, andra vårdgivare och leverantörer.',
      },
      {
        number: '1.3',
        heading: 'Ledningssystemets omfattning',
        text: 'Ledningssystemet omfattar alla förvaltningar och all information de ansvarar för. Det hålls samlat, är indelat i områden och utvecklas löpande.',
      },
      {
        number: '2.1',
        heading: 'Roller och ansvar',
        text: 'Informationssäkerhetschefen leder arbetet i regionen. Varje förvaltning har en informationssäkerhetssamordnare och varje enhet en kontaktperson.',
      },
      {
        number: '2.2',
        heading: 'Åtskilda uppgifter',
        text: 'Den som beställer en behörighet får inte själv lägga upp den. Den som utför en känslig åtgärd i ett system får inte ensam granska den.',
      },
      {
        number: '2.3',
        heading: 'Kontakt med myndigheter',
        text: 'Det ska vara bestämt vem som kontaktar tillsynsmyndigheter, polis och den nationella incidentfunktionen, och det gäller också utanför kontorstid.',
      },
      {
        number: '2.4',
        heading: 'Nätverk',
        text: 'Informationssäkerhetschefen deltar i nationella nätverk för vårdens informationssäkerhet och tar med erfarenheter hem.',
      },
      {
        number: '2.5',
        heading: 'Informationssäkerhet i projekt',
        text: 'Varje projekt som rör information ska tidigt klassa den och beskriva hur kraven på skydd tas om hand.',
      },
      {
        number: '3.1',
        heading: 'Mål och handlingsplan',
        text: 'Regionstyrelsen beslutar varje år om en handlingsplan med mätbara mål, ansvariga och tider.',
      },
      {
        number: '3.2',
        heading: 'Resurser',
        text: 'Förvaltningschefen ser till att samordnare och kontaktpersoner har tid avsatt för uppdraget.',
      },
      {
        number: '3.3',
        heading: 'Kommunikation',
        text: 'En plan anger vad som ska berättas om informationssäkerhet, för vem, när och av vem.',
      },
      {
        number: '4.1',
        heading: 'Styrande dokument',
        text: 'Ledningssystemet består av policy, riktlinjer, instruktioner, rutiner, mallar och lokala dokument. Alla finns förtecknade i ett register.',
      },
      {
        number: '4.2',
        heading: 'Upprätta och ändra dokument',
        text: 'Varje dokument har nummer, författare, granskare, beslut och datum för nästa översyn. Ett dokument gäller först när det är beslutat.',
      },
      {
        number: '4.3',
        heading: 'Förvaring och tillgång',
        text: 'Gällande version finns på intranätet. Äldre versioner sparas, och dokument med sekretess är bara åtkomliga för dem som behöver dem.',
      },
      {
        number: '5.1',
        heading: 'Planera och genomföra arbetet',
        text: 'Förvaltningarna lägger in informationssäkerhet i sin verksamhetsplan och redovisar i årsrapporten vad som blev gjort.',
      },
      {
        number: '5.2',
        heading: 'Ledningens genomgång',
        text: 'Regionledningen går vår och höst igenom omvärld, måluppfyllelse, risker, revisioner och brister, och beslutar om åtgärder.',
      },
    ],
  },
];
