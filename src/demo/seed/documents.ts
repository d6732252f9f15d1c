import { type DocumentKind, documentsApi } from '../../modules/documents/contract.ts';
import { newId } from '../../shared/ids.ts';
import { roleName } from '../../shared/role.ts';
import { governingDocuments } from '../documents.ts';
import type { DocumentArea, GoverningDocument } from '../governing-document.ts';
import type { AtWork } from './as-person.ts';

/** The ids of the demo's documents by their keys. */
export type DocumentIds = ReadonlyMap<string, string>;
/** Ids by unit key, and by the role someone holds over the region. */
export type Known = { unitId(key: string): string; personId(role: string): string | null };

const areaIds: Record<DocumentArea, string> = {
  'Ledning och organisation': 'governance',
  Riskhantering: 'risk',
  Personal: 'personnel',
  Tillgångar: 'assets',
  Åtkomst: 'access',
  'Drift och kommunikation': 'operations',
  'Anskaffning och leverantörer': 'procurement',
  'Fysisk säkerhet': 'physicalSecurity',
  Incidenter: 'incidents',
  Kontinuitet: 'continuity',
  Dataskydd: 'privacy',
  Uppföljning: 'followUp',
};

/** Who decides: a role by its name; the assembly is a body and no role. */
const decider = (decidedBy: GoverningDocument['decidedBy']) =>
  decidedBy === 'regionalAssembly' ? 'Regionfullmäktige' : roleName(decidedBy).sv;

/** The reviews of 2019–2021 have been kept up since, every third year; some are late by now. */
const reviewedSince = (day: string): string => `${Number(day.slice(0, 4)) + 6}${day.slice(4)}`;

const inHtml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
const bodyOf = ({ sections }: GoverningDocument) =>
  sections.map(({ number, heading, text }) => `<h2>${number} ${inHtml(heading)}</h2><p>${inHtml(text)}</p>`).join('');

async function register({ caller }: AtWork, known: Known, document: GoverningDocument): Promise<string> {
  const id = newId();
  const body = {
    id,
    number: document.number,
    unitId: known.unitId(document.unit),
    kind: document.kind as DocumentKind,
    title: document.title,
    summary: document.summary,
    areaId: areaIds[document.area],
    registryNumber: document.registryNumber,
    decidedBy: decider(document.decidedBy),
    decidedOn: document.decidedOn,
    paragraph: document.paragraph ?? '',
    authorId: known.personId(document.author),
    reviewerId: known.personId(document.reviewer),
    openness: document.openness,
    validFrom: document.validFrom,
    nextReviewOn: reviewedSince(document.nextReviewOn),
    body: bodyOf(document),
  };
  await caller.use(documentsApi).create({ body });
  const { contentSha256 } = await caller.use(documentsApi).text({ params: { id, number: 1 } });
  await caller.use(documentsApi).publish({ params: { id }, body: { contentSha256 } });
  return id;
}

/** The 33 governing documents, each registered, written and brought into force. */
export async function seedDocuments(me: AtWork, known: Known): Promise<DocumentIds> {
  const ids = new Map<string, string>();
  for (const document of governingDocuments) ids.set(document.key, await register(me, known, document));
  return ids;
}
