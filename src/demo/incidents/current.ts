import type { z } from 'zod';
import type { Facts } from '../../modules/incidents/contract/facts.ts';
import type { IncidentKind, Regime, Stage } from '../../modules/incidents/contract/words.ts';

/** An incident that goes on while the demo runs. Hours are before the demo begins. All of it is invented. */
export type CurrentCase = {
  /** Who reported it, by key. */
  readonly reporter: string;
  readonly kind: IncidentKind;
  readonly category?: 'incident' | 'deviation' | 'idea';
  readonly unit: string;
  readonly what: string;
  readonly where: string;
  readonly noticedHoursAgo: number;
  readonly personalData: 'yes' | 'no' | 'unknown';
  readonly persons?: { readonly min: number | null; readonly max: number | null };
  readonly ongoing: 'yes' | 'no' | 'unknown';
  readonly exercise?: boolean;
  /** Assessed as an incident: its title and what is known. Left out, it waits to be looked at. */
  readonly handled?: {
    readonly title: string;
    readonly facts: z.input<typeof Facts>;
    /** By key: the owner first, then the deputy. */
    readonly handlers: readonly string[];
    readonly decisions: readonly { readonly regime: Regime; readonly by: string; readonly reason: string }[];
    readonly filed?: { readonly regime: Regime; readonly stage: Stage; readonly hoursAgo: number; readonly by: string };
    readonly message?: string;
    readonly steps?: readonly string[];
  };
  /** Looked at, and judged to be none. */
  readonly dismissed?: string;
};

/** Cases in different states: just reported, handled, a major one, an exercise, an idea and one that was none. */
export const currentIncidents: readonly CurrentCase[] = [
  {
    reporter: 'contactPerson',
    kind: 'phishing',
    unit: 'emergencyDepartment',
    what: 'Ett mejl om en paketleverans med en konstig länk. Jag klickade inte.',
    where: 'E-posten',
    noticedHoursAgo: 50,
    personalData: 'no',
    ongoing: 'no',
    dismissed: 'Mejlet stoppades och ingen klickade. Tack för att du rapporterade.',
  },
  {
    reporter: 'serviceManager',
    kind: 'malware',
    unit: 'careApplications',
    what: 'Filer på en server för bilder byter namn och går inte att öppna. En text kräver betalning.',
    where: 'Bildlagret för röntgen',
    noticedHoursAgo: 20,
    personalData: 'yes',
    persons: { min: 500, max: null },
    ongoing: 'yes',
    handled: {
      title: 'Utpressningsvirus i bildlagret',
      handlers: ['ciso', 'securityOfficer'],
      facts: {
        howFound: 'Driften såg ovanligt många skrivningar på natten.',
        riskToPersons: 'risk',
        unintelligible: 'no',
        riskRemoved: 'no',
        groups: ['patients'],
        dataKinds: ['name', 'personalNumber', 'health', 'picture'],
        outsidersHadAccess: 'unknown',
        malicious: 'yes',
        crimeSuspected: 'yes',
        patientHarm: 'none',
        medicalDevice: 'no',
        networkSystem: 'yes',
        criticalSystem: 'yes',
        service: 'Bildlagret för röntgen',
        sector: 'healthcare',
        hoursLimited: 14,
        fallbackHours: 16,
        cause: 'malicious',
        consequence: { confidentiality: 2, integrity: 3, availability: 3, traceability: 1 },
        consequences: 'Röntgen granskar bilder vid apparaterna. Planerade undersökningar flyttas.',
        measuresTaken: 'Servern är isolerad. Säkerhetskopiorna är kontrollerade och hela.',
      },
      decisions: [
        { regime: 'cybersecurity', by: 'ciso', reason: 'Vården har varit begränsad i mer än en timme.' },
        { regime: 'gdpr33', by: 'dataProtectionOfficer', reason: 'Uppgifter om hälsa kan ha kopierats.' },
        { regime: 'police', by: 'ciso', reason: 'Grovt dataintrång och utpressning misstänks.' },
      ],
      filed: { regime: 'cybersecurity', stage: 'earlyWarning', hoursAgo: 8, by: 'ciso' },
      steps: ['isolate', 'backup', 'restore'],
    },
  },
  {
    reporter: 'wardManager',
    kind: 'wrongAccess',
    unit: 'medicineWard2',
    what: 'Loggen för oktober visar att en journal öppnats sju gånger av någon som inte deltog i vården.',
    where: 'Journalsystemet',
    noticedHoursAgo: 44,
    personalData: 'yes',
    persons: { min: 1, max: 1 },
    ongoing: 'no',
    handled: {
      title: 'Obehörig läsning av en journal',
      handlers: ['hospitalSecurityCoordinator', 'securityOfficer'],
      facts: {
        howFound: 'Månadens loggkontroll.',
        riskToPersons: 'high',
        unintelligible: 'no',
        riskRemoved: 'no',
        records: { min: 7, max: 7 },
        groups: ['patients'],
        dataKinds: ['health'],
        outsidersHadAccess: 'no',
        malicious: 'unknown',
        crimeSuspected: 'unknown',
        patientHarm: 'none',
        medicalDevice: 'no',
        networkSystem: 'yes',
        criticalSystem: 'no',
        cause: 'unknown',
        consequence: { confidentiality: 3, integrity: 0, availability: 0, traceability: 0 },
        measuresTaken: 'Behörigheten är tillfälligt stängd.',
      },
      decisions: [
        { regime: 'gdpr33', by: 'dataProtectionOfficer', reason: 'Uppgifter om hälsa har lästs utan grund.' },
        { regime: 'gdpr34', by: 'dataProtectionOfficer', reason: 'Hög risk: läsaren är granne till patienten.' },
      ],
      message: 'Tack. Vi har säkrat loggen och hör av oss när medarbetaren är hörd.',
      steps: ['secure-logs', 'hear'],
    },
  },
  {
    reporter: 'crisisLead',
    kind: 'outage',
    unit: 'it',
    what: 'Journalsystemet svarar inte sedan klockan sju. Sjukhusen går över till reservrutiner.',
    where: 'Journalsystemet',
    noticedHoursAgo: 21,
    personalData: 'no',
    ongoing: 'yes',
    exercise: true,
    handled: {
      title: 'Avbrott i journalsystemet',
      handlers: ['crisisLead', 'ciso'],
      facts: {
        malicious: 'no',
        crimeSuspected: 'no',
        patientHarm: 'none',
        medicalDevice: 'no',
        networkSystem: 'yes',
        criticalSystem: 'yes',
        service: 'Journalsystemet',
        sector: 'healthcare',
        hoursLimited: 5,
        fallbackHours: 5,
        cause: 'systemFault',
      },
      decisions: [{ regime: 'cybersecurity', by: 'ciso', reason: 'Vården är begränsad i mer än en timme.' }],
    },
  },
  {
    reporter: 'nurse',
    kind: 'other',
    category: 'idea',
    unit: 'medicineWard2',
    what: 'Skrivaren i korridoren borde kräva kort. I dag ligger utskrifter framme för alla som går förbi.',
    where: 'Korridoren vid expeditionen',
    noticedHoursAgo: 30,
    personalData: 'no',
    ongoing: 'unknown',
  },
  {
    reporter: 'nurse',
    kind: 'wrongRecipient',
    unit: 'medicineWard2',
    what: 'Ett brev med provsvar gick till fel patient. Hen ringde nu på morgonen och har öppnat det.',
    where: 'Medicinavdelning 2',
    noticedHoursAgo: 3,
    personalData: 'yes',
    persons: { min: 1, max: 1 },
    ongoing: 'no',
  },
];
