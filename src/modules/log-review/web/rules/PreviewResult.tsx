import { showMonth } from '../../../../shared/date.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RulePreview, RulesNow } from '../../contract/rules.ts';
import { deskText as text } from './texts.ts';

type Line = { key: string; label: string; before: number | null; after: number };

/** The three sums first, then each flag whose count changes. */
function useLines({ before, after }: RulePreview, rules: RulesNow['rules']): Line[] {
  const t = useText();
  if (!after) return [];
  const sums = (['shown', 'perhaps', 'unexplained'] as const).map((key) => ({
    key,
    label: t(text[key]),
    before: before?.[key] ?? null,
    after: after[key],
  }));
  const nameOf = (id: string) =>
    [id, ...rules.filter((rule) => rule.id === id).map(({ sentence }) => t(sentence))].join(' ');
  const ids = [...new Set([...Object.keys(before?.rules ?? {}), ...Object.keys(after.rules)])].toSorted();
  const changed = ids.map((key) => ({
    key,
    label: nameOf(key),
    before: before ? (before.rules[key] ?? 0) : null,
    after: after.rules[key] ?? 0,
  }));
  return [...sums, ...changed.filter((line) => line.before !== line.after)];
}

type ResultProps = { preview: RulePreview; rules: RulesNow['rules']; outdated: boolean };

/** What the rules would have found, beside what was found. */
export function PreviewResult({ preview, rules, outdated }: ResultProps) {
  const t = useText();
  const { language } = useLanguage();
  const lines = useLines(preview, rules);
  if (preview.status === 'waiting') return <p className="soft">{t(text.previewing)}</p>;
  if (preview.status === 'failed') return <NoticeLine tone="late">{t(text.failed)}</NoticeLine>;
  return (
    <>
      {outdated && <NoticeLine tone="watch">{t(text.outdated)}</NoticeLine>}
      <DataTable
        caption={t(text.result, { month: showMonth(preview.month, language) })}
        captioned
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { label: t(text.what), cell: ({ label }) => label, width: '50%' },
          { label: t(text.before), align: 'end', cell: ({ before }) => <NumberText value={before} /> },
          { label: t(text.after), align: 'end', cell: ({ after }) => <strong>{<NumberText value={after} />}</strong> },
        ]}
      />
    </>
  );
}
