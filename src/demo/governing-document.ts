import type { Role } from '../shared/role.ts';

/** Where a document applies: the whole region, or one of the demo region's administrations. */
export type DocumentUnit =
  | 'region'
  | 'hospital'
  | 'primaryCare'
  | 'psychiatry'
  | 'regionalServices'
  | 'it'
  | 'publicTransport'
  | 'dental';

export type DocumentKind = 'policy' | 'guideline' | 'instruction' | 'routine' | 'template' | 'localDocument';

export type DocumentArea =
  | 'Ledning och organisation'
  | 'Riskhantering'
  | 'Personal'
  | 'Tillgångar'
  | 'Åtkomst'
  | 'Drift och kommunikation'
  | 'Anskaffning och leverantörer'
  | 'Fysisk säkerhet'
  | 'Incidenter'
  | 'Kontinuitet'
  | 'Dataskydd'
  | 'Uppföljning';

/** One numbered part of a document, the smallest thing a requirement is traced to. */
export type Section = { readonly number: string; readonly heading: string; readonly text: string };

/**
 * An invented governing document of Region Exempel, as it stood in 2021.
 *
 * Days are 'YYYY-MM-DD'. `paragraph` is the § of the minutes, null where an officer decided alone.
 */
export type GoverningDocument = {
  readonly key: string;
  readonly number: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly registryNumber: string;
  readonly decidedBy: 'regionalAssembly' | 'regionalBoard' | 'chiefExecutive' | 'ciso' | 'administrationHead';
  readonly decidedOn: string;
  readonly paragraph: string | null;
  readonly author: Role;
  readonly reviewer: Role;
  readonly unit: DocumentUnit;
  readonly area: DocumentArea;
  readonly validFrom: string;
  readonly nextReviewOn: string;
  readonly openness: 'public' | 'internal' | 'secret';
  readonly summary: string;
  readonly sections: readonly Section[];
};
