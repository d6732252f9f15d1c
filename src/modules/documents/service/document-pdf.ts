import type { Context, Download } from '../../../platform/module.ts';
import { richBlocks } from '../../../platform/rich-text/blocks.ts';
import { sheetPdf } from '../../../platform/sheet/sheet-pdf.ts';
import { showDay } from '../../../shared/date.ts';
import type { Document } from '../contract/register.ts';
import type { versionAt } from '../store/version.ts';
import { factWords } from '../texts/facts.ts';
import { kindNames, opennessNames, stageNames } from '../texts.ts';
import { imagesIn } from './images.ts';

type VersionRow = NonNullable<Awaited<ReturnType<typeof versionAt>>>;
type Fact = { label: string; value: string };

/** Who decided what and when, and the hash that what one holds can be checked against. */
function factsOf({ language }: Context, document: Document, version: VersionRow): Fact[] {
  const decidedBy = version.decided_by || (version.status === 'draft' ? '' : document.decidedBy);
  const decidedOn = version.decided_on ?? (version.status === 'draft' ? null : document.decidedOn);
  const paragraph = version.paragraph || (version.status === 'draft' ? '' : document.paragraph);
  const fact = (key: keyof typeof factWords, value: string | null) =>
    value ? [{ label: factWords[key][language], value }] : [];
  return [
    ...fact('number', document.number),
    ...fact('kind', kindNames[document.kind][language]),
    ...fact('version', `${version.number} (${stageNames[version.stage][language].toLowerCase()})`),
    ...fact('unit', document.unit),
    ...fact('decidedBy', decidedBy),
    ...fact(
      'decidedOn',
      decidedOn && `${showDay(decidedOn)}${paragraph ? `, § ${paragraph.replace(/^§\s*/, '')}` : ''}`,
    ),
    ...fact('inForceOn', version.in_force_on),
    ...fact('registryNumber', document.registryNumber),
    ...fact('nextReviewOn', document.nextReviewOn),
    ...fact('openness', opennessNames[document.openness][language]),
    ...fact('hash', version.content_sha256),
  ];
}

/** A version as PDF/UA: what it is, then its text. */
export async function documentPdf(context: Context, document: Document, version: VersionRow): Promise<Download> {
  const blocks = richBlocks(version.body);
  const sheet = {
    title: document.title,
    ...(document.summary ? { subtitle: document.summary } : {}),
    language: 'sv' as const,
    facts: factsOf(context, document, version),
    blocks: [{ kind: 'rich' as const, blocks }],
    source: `${document.number} · ${factWords.version[context.language].toLowerCase()} ${version.number}`,
  };
  const body = await sheetPdf(sheet, context.now, await imagesIn(context, document.id, blocks));
  return { name: `${document.number}-v${version.number}.pdf`, mediaType: 'application/pdf', body, inline: true };
}
