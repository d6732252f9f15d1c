export type UnitKind =
  | 'region'
  | 'committee'
  | 'administration'
  | 'operation'
  | 'careUnit'
  | 'company'
  | 'outsideParty';

/** Who works at a unit; steers the invented titles and head counts. `none`: nobody is employed there. */
export type Staffing =
  | 'none'
  | 'office'
  | 'clinic'
  | 'ward'
  | 'outpatient'
  | 'maternity'
  | 'rehabilitation'
  | 'healthCentre'
  | 'psychiatry'
  | 'laboratory'
  | 'radiology'
  | 'ambulance'
  | 'dental'
  | 'it'
  | 'transport'
  | 'service';

/** A unit of the demo region. Days are `YYYY-MM-DD`, `validTo` the last day it exists. */
export type Unit = {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Key of the unit above; null for the region only. */
  readonly parent: string | null;
  readonly hsaId: string;
  /** `NNNNNN-NNNC` for legal persons, otherwise null. */
  readonly registrationNumber: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Controller in the sense of GDPR art. 4(7): each committee (PDL 2 kap. 6 §) and each company of the region. */
  readonly controller: boolean;
  /** Key of the named person who heads the unit; null: see `demoRegion`, which gives most others an invented one. */
  readonly manager: string | null;
  readonly staffing: Staffing;
};

type Facts = Pick<Unit, 'registrationNumber' | 'validFrom' | 'validTo' | 'manager'>;

/** A unit as it is written down, with the units below it. */
export type Branch = Pick<Unit, 'key' | 'name' | 'kind' | 'staffing'> & {
  readonly facts: Partial<Facts>;
  readonly below: readonly Branch[];
};

const grow =
  (kind: UnitKind, usual: Staffing) =>
  (key: string, name: string, below: readonly Branch[] = [], facts: Partial<Facts> & { staffing?: Staffing } = {}) => {
    const { staffing = usual, ...rest } = facts;
    return { key, name, kind, staffing, facts: rest, below } satisfies Branch;
  };

export const region = grow('region', 'none');
export const committee = grow('committee', 'none');
export const administration = grow('administration', 'office');
/** A clinic of a hospital: physicians and secretaries; the nurses belong to its care units. */
export const clinic = grow('operation', 'clinic');
/** An operation that is not a clinic. */
export const operation = grow('operation', 'office');
export const ward = grow('careUnit', 'ward');
export const outpatient = grow('careUnit', 'outpatient');
export const healthCentre = grow('careUnit', 'healthCentre');
export const company = grow('company', 'office');
export const outsideParty = grow('outsideParty', 'none');
