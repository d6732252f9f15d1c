import type { Effect, Priority } from '../../modules/actions/contract/words.ts';

/** An action of the demo. Days are counted from the day the demo begins, so that some always are late and some near. */
export type DemoAction = {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** Key of the unit, and of the named person who owns it. */
  readonly unit: string;
  readonly owner: string;
  readonly dueIn: number;
  readonly priority?: Priority;
  readonly costSek?: number;
  readonly effortHours?: number;
  readonly goal?: string;
  /** Key of a governing document it comes from. */
  readonly from?: { readonly document: string; readonly reason: string };
  /** How far it has come; a done one may be judged. */
  readonly percent?: number;
  readonly done?: true;
  readonly check?: { readonly in: number; readonly by: string; readonly effect?: Effect; readonly text?: string };
  /** The day was first so many days from now, then moved for these reasons, one after the other. */
  readonly moved?: readonly { readonly fromIn: number; readonly reason: string }[];
  /** The title of the one that did not help, which this one comes after. */
  readonly follows?: string;
};

export const actions: readonly DemoAction[] = [
  {
    title: 'Kräv säkerhet av underleverantörer i alla nya avtal',
    what: 'Avtalsmallen får en bilaga om underleverantörer. Upphandlarna går igenom den med varje anbudsgivare.',
    why: 'Kraven stannar i dag vid den leverantör regionen har avtal med.',
    unit: 'region',
    owner: 'procurementOfficer',
    dueIn: 39,
    priority: 'high',
    effortHours: 120,
    goal: 'requirements',
    percent: 60,
    from: { document: 'acquisition-guideline', reason: 'Kravbedömningen 2019: A.15.1.3 är inte uppfyllt' },
    check: { in: 190, by: 'securityOfficer' },
  },
  {
    title: 'Granska vad systemadministratörerna gör',
    what: 'Utse en granskare utanför driften och bestäm vilka händelser som ska synas i månadens genomgång.',
    why: 'Ingen granskar i dag vad systemadministratörerna gör.',
    unit: 'region',
    owner: 'systemAdministrator',
    dueIn: -24,
    priority: 'high',
    goal: 'requirements',
    percent: 30,
    from: { document: 'log-instruction', reason: 'Kravbedömningen 2019: A.12.4.3 är inte uppfyllt' },
    moved: [
      { fromIn: -175, reason: 'Loggen från de äldre systemen gick inte att läsa ut.' },
      { fromIn: -85, reason: 'Granskaren slutade; ny utses i höst.' },
    ],
  },
  {
    title: 'Riskanalysera korthanteringen',
    what: 'Två workshoppar med kortadministratörerna. Resultatet blir en åtgärdslista för nästa år.',
    why: 'Analysen ska göras varje år men har inte gjorts sedan korten infördes.',
    unit: 'securityOffice',
    owner: 'securityOfficer',
    dueIn: 25,
    effortHours: 40,
    goal: 'riskAnalyses',
  },
  {
    title: 'Påminn om grundutbildningen vid anställning',
    what: 'Utbildningen läggs i checklistan för nya medarbetare och chefen ser vilka som återstår.',
    why: 'Nya medarbetare väntar i snitt ett halvår med utbildningen.',
    unit: 'region',
    owner: 'ciso',
    dueIn: -120,
    done: true,
    goal: 'training',
    check: {
      in: -20,
      by: 'securityOfficer',
      effect: 'yes',
      text: 'Väntetiden är nu tre veckor i stället för sex månader. Mätt på 214 nyanställda.',
    },
  },
  {
    title: 'Granska sommarens loggar i efterhand',
    what: 'De enheter som hoppat över juni–augusti granskar dem före årets slut.',
    why: 'Sommarmånaderna faller bort på flera enheter.',
    unit: 'hospital',
    owner: 'hospitalSecurityCoordinator',
    dueIn: 9,
    priority: 'high',
    goal: 'logReview',
    percent: 45,
  },
  {
    title: 'Skicka påminnelse om loggkontroll med e-post',
    what: 'Ett brev den första i varje månad till alla verksamhetschefer.',
    why: 'Många glömde granskningen.',
    unit: 'hospital',
    owner: 'hospitalSecurityCoordinator',
    dueIn: -200,
    done: true,
    goal: 'logReview',
    check: {
      in: -60,
      by: 'ciso',
      effect: 'no',
      text: 'Andelen är oförändrad. Cheferna läser brevet men har ingen tid avsatt när det kommer.',
    },
  },
  {
    title: 'Lägg loggkontrollen i chefernas månadsplanering',
    what: 'En fast halvtimme i kalendern, samma dag som schemat fastställs.',
    why: 'Påminnelser med e-post hjälpte inte.',
    unit: 'hospital',
    owner: 'administrationHead',
    dueIn: 70,
    goal: 'logReview',
    follows: 'Skicka påminnelse om loggkontroll med e-post',
    check: { in: 200, by: 'hospitalSecurityCoordinator' },
  },
  {
    title: 'Lås in reservkorten på avdelningen',
    what: 'Skåpet får kodlås. Korten kvitteras ut och in i liggaren.',
    why: 'Reservkort förvaras olåst på några enheter.',
    unit: 'medicineWard2',
    owner: 'nurse',
    dueIn: 6,
    costSek: 4500,
    from: { document: 'card-instruction', reason: 'Reservkort ska förvaras inlåsta' },
    check: { in: 60, by: 'wardManager' },
  },
  {
    title: 'Öva reservrutinen för läkemedelslistor',
    what: 'Nattpersonalen övar på papper en timme, två veckor i rad.',
    why: 'Vid avbrottet i våras hittade ingen pärmen.',
    unit: 'medicineWard2',
    owner: 'wardManager',
    dueIn: -11,
    effortHours: 16,
    moved: [{ fromIn: -42, reason: 'Många sjuka i personalen.' }],
  },
  {
    title: 'Ta bort behörigheter för dem som slutat',
    what: 'Jämför listan över användare med personalsystemet och avsluta de konton som inte har någon innehavare.',
    why: 'Vid stickprovet hade elva av hundra konton ingen innehavare.',
    unit: 'medicineWard2',
    owner: 'wardManager',
    dueIn: -45,
    done: true,
    check: { in: -2, by: 'hospitalSecurityCoordinator' },
  },
  {
    title: 'Prova att läsa tillbaka röntgensystemet',
    what: 'Full återläsning i testmiljön, med röntgensjuksköterska som kontrollerar bilderna.',
    why: 'Det enda samhällsviktiga systemet utan godkänt prov.',
    unit: 'region',
    owner: 'systemAdministrator',
    dueIn: 18,
    costSek: 85000,
    effortHours: 60,
    goal: 'restoreTests',
    percent: 20,
  },
  {
    title: 'Sätt skärmskydd på mottagningsdiskarna',
    what: 'Filter på de fyra skärmar som vetter mot väntrummet.',
    why: 'Patienter kan läsa på skärmarna.',
    unit: 'healthCentreLindeby',
    owner: 'healthCentreManager',
    dueIn: -30,
    done: true,
    costSek: 6200,
    check: {
      in: -5,
      by: 'primaryCareSecurityCoordinator',
      effect: 'partly',
      text: 'Tre av fyra skärmar är skyddade. Den vid provtagningen fick fel storlek.',
    },
  },
  {
    title: 'Skriv avtal med bemanningsföretaget om tystnadsplikt',
    what: 'Avtalet kompletteras och varje inhyrd skriver under innan första passet.',
    why: 'Avtalet nämner inte tystnadsplikt.',
    unit: 'primaryCare',
    owner: 'primaryCareSecurityCoordinator',
    dueIn: 33,
  },
  {
    title: 'Märk ut låsta utskrifter på skrivarna',
    what: 'En lapp vid varje skrivare om hur man hämtar en låst utskrift.',
    why: 'Utskrifter med patientuppgifter blir liggande.',
    unit: 'emergencyDepartment',
    owner: 'contactPerson',
    dueIn: 3,
    priority: 'low',
  },
];
