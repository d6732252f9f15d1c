import type { Staffing, Unit } from '../unit.ts';

/** Usual titles, the most usual first. */
export const titles: Readonly<Record<Exclude<Staffing, 'none'>, readonly string[]>> = {
  office: ['Handläggare', 'Administratör', 'Utredare', 'Controller', 'Samordnare', 'Strateg', 'Assistent'],
  clinic: ['Överläkare', 'Specialistläkare', 'ST-läkare', 'Medicinsk sekreterare', 'AT-läkare', 'Vårdutvecklare'],
  ward: ['Sjuksköterska', 'Undersköterska', 'Specialistsjuksköterska', 'Fysioterapeut', 'Vårdnära assistent'],
  outpatient: [
    'Sjuksköterska',
    'Undersköterska',
    'Specialistsjuksköterska',
    'Medicinsk sekreterare',
    'Kurator',
    'Dietist',
  ],
  rehabilitation: ['Fysioterapeut', 'Arbetsterapeut', 'Kurator', 'Logoped', 'Psykolog', 'Rehabassistent'],
  maternity: ['Barnmorska', 'Undersköterska', 'Sjuksköterska', 'Medicinsk sekreterare'],
  healthCentre: [
    'Distriktssköterska',
    'Specialist i allmänmedicin',
    'Sjuksköterska',
    'Undersköterska',
    'ST-läkare',
    'Medicinsk sekreterare',
    'Fysioterapeut',
    'Psykolog',
    'Arbetsterapeut',
  ],
  psychiatry: ['Skötare', 'Sjuksköterska', 'Psykolog', 'Kurator', 'Överläkare', 'Behandlare', 'Medicinsk sekreterare'],
  laboratory: ['Biomedicinsk analytiker', 'Laboratorieassistent', 'Sjukhuskemist', 'Överläkare'],
  radiology: ['Röntgensjuksköterska', 'Radiolog', 'Undersköterska', 'Medicinsk sekreterare'],
  ambulance: ['Ambulanssjuksköterska', 'Ambulanssjukvårdare'],
  dental: ['Tandsköterska', 'Tandläkare', 'Tandhygienist', 'Receptionist'],
  it: ['IT-tekniker', 'Systemförvaltare', 'Systemutvecklare', 'Nätverkstekniker', 'IT-arkitekt', 'Objektspecialist'],
  transport: ['Trafikplanerare', 'Kundvärd', 'Trafikledare', 'Utredare'],
  service: ['Servicemedarbetare', 'Servicevärd', 'Tekniker', 'Gruppledare'],
};

const care: ReadonlySet<Staffing> = new Set<Staffing>([
  'clinic',
  'ward',
  'outpatient',
  'maternity',
  'rehabilitation',
  'healthCentre',
  'psychiatry',
  'laboratory',
  'radiology',
  'ambulance',
  'dental',
]);

/** Whether people there read and write patient records as part of care. */
export const givesCare = ({ staffing }: Pick<Unit, 'staffing'>): boolean => care.has(staffing);

/** What the one who heads the unit is called. */
export function managerTitle(unit: Pick<Unit, 'kind' | 'staffing'>): string {
  if (unit.kind === 'company') return 'Verkställande direktör';
  if (unit.kind === 'administration') return 'Förvaltningschef';
  if (unit.kind === 'operation') return givesCare(unit) ? 'Verksamhetschef' : 'Avdelningschef';
  return unit.staffing === 'healthCentre' ? 'Verksamhetschef' : 'Enhetschef';
}
