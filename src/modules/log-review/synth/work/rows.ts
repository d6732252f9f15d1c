/** Words of the log, in the order of their codes. */
export const activities = ['Läsa', 'Skriva', 'Signera', 'Utskrift', 'Vidimera', 'Radera', 'Nödöppning'] as const;
export const purposes = [
  'Vård och behandling',
  'Administration',
  'Kvalitetssäkring',
  'Statistik',
  'Kvalitetsregister',
] as const;
export const resourceTypes = [
  'Anteckning',
  'Läkemedel',
  'Provsvar',
  'Bild',
  'Remiss',
  'Diagnos',
  'Vårdkontakt',
  'Översikt',
] as const;

export type Activity = (typeof activities)[number];
export type Purpose = (typeof purposes)[number];
export type ResourceType = (typeof resourceTypes)[number];

/** Codes of words, packed in one number: three bits for activity, purpose and type each. */
export const code = (activity: number, purpose: number, type: number): number =>
  activity | (purpose << 3) | (type << 6);
export const codeOf = (activity: Activity, purpose: Purpose, type: ResourceType): number =>
  code(activities.indexOf(activity), purposes.indexOf(purpose), resourceTypes.indexOf(type));
export const activityOf = (packed: number): number => packed & 7;
export const purposeOf = (packed: number): number => (packed >> 3) & 7;
export const typeOf = (packed: number): number => (packed >> 6) & 7;

const FIRST_CAPACITY = 1 << 16;

/** The rows of one day, a column a property, reused from day to day. */
export class Rows {
  count = 0;
  /** Seconds since midnight. */
  second = new Uint32Array(FIRST_CAPACITY);
  user = new Uint32Array(FIRST_CAPACITY);
  patient = new Uint32Array(FIRST_CAPACITY);
  unit = new Uint16Array(FIRST_CAPACITY);
  resourceUnit = new Uint16Array(FIRST_CAPACITY);
  code = new Uint16Array(FIRST_CAPACITY);

  clear(): void {
    this.count = 0;
  }

  add(second: number, user: number, unit: number, patient: number, resourceUnit: number, packed: number): void {
    if (this.count === this.second.length) this.#grow();
    const row = this.count++;
    this.second[row] = second;
    this.user[row] = user;
    this.unit[row] = unit;
    this.patient[row] = patient;
    this.resourceUnit[row] = resourceUnit;
    this.code[row] = packed;
  }

  #grow(): void {
    const larger = <T extends Uint32Array | Uint16Array>(column: T, made: T): T => {
      made.set(column);
      return made;
    };
    const capacity = this.second.length * 2;
    this.second = larger(this.second, new Uint32Array(capacity));
    this.user = larger(this.user, new Uint32Array(capacity));
    this.patient = larger(this.patient, new Uint32Array(capacity));
    this.unit = larger(this.unit, new Uint16Array(capacity));
    this.resourceUnit = larger(this.resourceUnit, new Uint16Array(capacity));
    this.code = larger(this.code, new Uint16Array(capacity));
  }
}
