import type { CellState } from '../../shared/sheet.ts';
import { Stack } from '../Arrange.tsx';
import { BarShare } from '../picture/BarShare.tsx';
import { CoverageStrip, type StripGroup } from '../picture/CoverageStrip.tsx';
import { TraceRibbon } from '../picture/TraceRibbon.tsx';
import type { TraceRow } from '../picture/trace.ts';
import { type Say, useText } from '../Words.tsx';
import { pictureExample as words } from './picture-example.ts';
import { galleryText } from './texts.ts';

const states: readonly CellState[] = ['ok', 'ok', 'ok', 'watch', 'ok', 'late', 'ok', 'none', 'ok', 'not-applicable'];

const groupsOf = (t: Say): StripGroup[] =>
  words.chapters.map(({ number, title, count }) => ({
    key: number,
    title: `${number} ${t(title)}`,
    cells: Array.from({ length: count }, (_, place) => ({
      key: `${number}.${place + 1}`,
      number: `${number}.${place + 1}`,
      title: t(title),
      state: states[(place * 3 + count) % states.length] ?? 'none',
      to: `/ui?cell=${number}.${place + 1}`,
    })),
  }));

function rowsOf(t: Say): TraceRow[] {
  const policy = { key: 'policy', label: t(words.policy), to: '/ui', note: t(words.decided) };
  const guideline = { key: 'guideline', label: t(words.guideline), to: '/ui', note: t(words.decided) };
  const review = { key: 'review', label: t(words.review), to: '/ui' };
  const training = { key: 'training', label: t(words.training), to: '/ui' };
  const minutes = { key: 'minutes', label: t(words.minutes), to: '/ui', note: t(words.validUntil) };
  return [
    {
      requirement: { key: '1', label: t(words.r1), to: '/ui' },
      documents: [policy],
      safeguards: [training],
      evidence: [minutes],
    },
    {
      requirement: { key: '2', label: t(words.r2), to: '/ui' },
      documents: [policy, guideline],
      safeguards: [review],
      evidence: [minutes],
    },
    {
      requirement: { key: '3', label: t(words.r3), to: '/ui' },
      documents: [guideline],
      safeguards: [review],
      evidence: [],
    },
    { requirement: { key: '4', label: t(words.r4), to: '/ui' }, documents: [], safeguards: [], evidence: [] },
  ];
}

export function PicturesSection() {
  const t = useText();
  const shares = (['ok', 'watch', 'late', 'neutral'] as const).map((tone, place) => {
    return { tone, label: t(galleryText[tone]), value: [130, 4, 6, 2][place] ?? 0 };
  });
  return (
    <Stack gap="wide">
      <CoverageStrip caption={t(words.coverage)} groups={groupsOf(t)} />
      <TraceRibbon caption={t(words.trace)} rows={rowsOf(t)} />
      <BarShare caption={t(words.share)} shares={shares} />
    </Stack>
  );
}
