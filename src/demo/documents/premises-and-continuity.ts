import type { GoverningDocument } from '../governing-document.ts';

/** Physical protection and continuity. */
export const premisesAndContinuity: readonly GoverningDocument[] = [
  {
    key: 'continuity-guideline',
    number: 'LIS-07',
    kind: 'guideline',
    title: 'Riktlinje för kontinuitet och reservrutiner',
    registryNumber: 'RS/0096/2019',
    decidedBy: 'regionalBoard',
    decidedOn: '2019-05-21',
    paragraph: '§ 88',
    author: 'crisisFunction',
    reviewer: 'executiveManagement',
    unit: 'region',
    area: 'Kontinuitet',
    validFrom: '2019-06-01',
    nextReviewOn: '2021-05-31',
    openness: 'public',
    summary: 'Hur verksamheten förbereder sig för att arbeta vidare när information eller system saknas.',
    sections: [
      {
        number: '1.1',
        heading: 'Planera för avbrott',
        text: 'Varje samhällsviktig verksamhet anger hur länge den klarar sig utan sina viktigaste system och vilken säkerhet som gäller under avbrottet.',
      },
      {
        number: '1.2',
        heading: 'Kontinuitetsplan och reservrutiner',
        text: 'Det finns en kontinuitetsplan med reservrutiner, kontaktvägar och turordning för återstart.',
      },
      {
        number: '1.3',
        heading: 'Öva och pröva',
        text: 'Planerna övas minst en gång om året och ändras efter det övningen visar.',
      },
      {
        number: '2.1',
        heading: 'Dubblerade system',
        text: 'System med höga krav på tillgänglighet dubbleras och placeras i skilda hallar.',
      },
    ],
  },
  {
    key: 'physical-guideline',
    number: 'LIS-10',
    kind: 'guideline',
    title: 'Riktlinje för fysisk säkerhet',
    registryNumber: 'RS/0077/2019',
    decidedBy: 'chiefExecutive',
    decidedOn: '2019-04-30',
    paragraph: null,
    author: 'crisisFunction',
    reviewer: 'ciso',
    unit: 'region',
    area: 'Fysisk säkerhet',
    validFrom: '2019-05-15',
    nextReviewOn: '2021-05-31',
    openness: 'public',
    summary: 'Skydd av lokaler, datorhallar och utrustning mot intrång, skador och avbrott.',
    sections: [
      {
        number: '1.1',
        heading: 'Zoner',
        text: 'Lokaler delas in i zoner efter hur känslig information och utrustning som finns där.',
      },
      {
        number: '1.2',
        heading: 'Kontor och andra rum',
        text: 'Rum där känsliga uppgifter hanteras går att låsa och har insynsskydd där det behövs.',
      },
      {
        number: '1.3',
        heading: 'Brand, vatten och andra hot',
        text: 'Datorhallar och arkiv skyddas mot brand, vatten, värme och inbrott. Skydden provas varje år.',
      },
      {
        number: '2.1',
        heading: 'Placering av utrustning',
        text: 'Utrustning placeras så att obehöriga inte ser skärmar eller kommer åt den.',
      },
      {
        number: '2.2',
        heading: 'El och kyla',
        text: 'Viktig utrustning har reservkraft och kyla som övervakas dygnet runt.',
      },
      {
        number: '2.3',
        heading: 'Kablage',
        text: 'Kablar för el och data är skyddade och märkta. Korskopplingsrum är låsta.',
      },
      {
        number: '2.4',
        heading: 'Underhåll',
        text: 'Utrustning underhålls enligt tillverkarens råd och av behörig personal.',
      },
      {
        number: '2.5',
        heading: 'Ta ut utrustning',
        text: 'Stationär utrustning och medier tas inte ut ur lokalerna utan chefens tillstånd.',
      },
    ],
  },
];
