import type { AssessedRequirement } from './assessed-requirement.ts';

/** The ten gaps of 2019, each with a note in plain words. Four of them have no document at all. */
export const gaps: readonly AssessedRequirement[] = [
  {
    refId: '6.1.2',
    status: 'partly',
    documents: [
      { document: 'risk-guideline', section: '2.1' },
      { document: 'risk-guideline', section: '2.2' },
    ],
    note: 'Metoden är bestämd, men riktlinjen kräver riskanalys bara vid inköp och större förändringar. Det saknas regler för återkommande analyser av det som redan är i drift.',
  },
  {
    refId: '6.1.3',
    status: 'partly',
    documents: [{ document: 'risk-guideline', section: '3.2' }],
    note: 'Skyddsåtgärderna är valda och sammanställda, men det framgår inte vilket dokument som uppfyller vilket krav. Det går därför inte att följa ett krav hela vägen.',
  },
  {
    refId: '8.2',
    status: 'notMet',
    documents: [],
    note: 'Riskanalyser görs när något köps eller ändras, men inte med bestämda mellanrum. Hanteringen av e-tjänstekort och de samhällsviktiga tjänsterna har inte analyserats sedan de togs i bruk.',
  },
  {
    refId: 'A.9.2.4',
    status: 'partly',
    documents: [
      { document: 'card-instruction', section: '1.1' },
      { document: 'card-instruction', section: '1.2' },
    ],
    note: 'E-tjänstekort lämnas ut enligt instruktionen, men reservkort kvitteras inte överallt och kort som inte har hämtats förvaras olåst på några enheter.',
  },
  {
    refId: 'A.12.4.1',
    status: 'partly',
    documents: [
      { document: 'operations-guideline', section: '2.1' },
      { document: 'log-instruction', section: '1.1' },
      { document: 'log-instruction', section: '1.2' },
    ],
    note: 'Systemen loggar, men granskningen varje månad görs inte i alla verksamheter och resultatet är sällan dokumenterat.',
  },
  {
    refId: 'A.12.4.3',
    status: 'notMet',
    documents: [],
    note: 'Ingen granskar vad systemadministratörer gör, och det är inte bestämt vem som ska göra det.',
  },
  {
    refId: 'A.15.1.3',
    status: 'notMet',
    documents: [],
    note: 'Kraven stannar vid den leverantör regionen har avtal med. Regionen vet inte vilka underleverantörer som ligger bakom it-tjänsterna.',
  },
  {
    refId: 'A.15.2.1',
    status: 'notMet',
    documents: [{ document: 'acquisition-guideline', section: '2.3' }],
    note: 'Riktlinjen säger att leverantörer ska följas upp, men inte hur eller hur ofta. Säkerhetskraven i avtalen kontrolleras inte efter att avtalet är skrivet.',
  },
  {
    refId: 'A.16.1.4',
    status: 'partly',
    documents: [{ document: 'incident-instruction', section: '2.3' }],
    note: 'Händelser bedöms, men medarbetare och servicedesk har svårt att avgöra när en händelse ska anmälas till en myndighet. Det saknas ett stöd för bedömningen.',
  },
  {
    refId: 'A.18.2.3',
    status: 'notMet',
    documents: [],
    note: 'Systemens tekniska skydd kontrolleras inte regelbundet mot regionens egna krav. Tester görs bara när en leverantör föreslår det.',
  },
];
