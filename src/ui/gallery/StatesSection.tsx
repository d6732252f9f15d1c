import { Problem } from '../../shared/problem.ts';
import { Columns, Row, Stack } from '../Arrange.tsx';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorState } from '../ErrorState.tsx';
import { NoticeLine } from '../Notices.tsx';
import { LinesSkeleton, RowsSkeleton } from '../Skeletons.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { useText } from '../Words.tsx';
import { galleryText } from './texts.ts';

const tones = ['ok', 'watch', 'late', 'serious', 'neutral', 'probable'] as const;

export function StatesSection() {
  const t = useText();
  const words = { title: t(galleryText.refusedTitle), detail: t(galleryText.refusedText), reference: 'a7f3-20c1' };
  return (
    <Stack gap="wide">
      <Row gap="wide">
        {tones.map((tone) => (
          <StatusMark key={tone} tone={tone}>
            {t(galleryText[tone])}
          </StatusMark>
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <StatusMark key={tone} tone={tone} framed>
            {t(galleryText[tone])}
          </StatusMark>
        ))}
      </Row>
      <NoticeLine tone="watch">{t(galleryText.noticeLine)}</NoticeLine>
      <Columns least={20}>
        <EmptyState
          title={t(galleryText.empty)}
          text={t(galleryText.emptyText)}
          action={<Button kind="main">{t(galleryText.report)}</Button>}
        />
        <ErrorState error={new Problem('gallery.refused', 409, words)} />
        <ErrorState error={new TypeError('Failed to fetch')} retry={() => undefined} />
        <ErrorState error={new Problem('gallery.failed', 500, { reference: 'b81e-77d0' })} retry={() => undefined} />
        <ErrorState error={new Problem('gallery.missing', 404)} />
        <ErrorState error={new Problem('gallery.forbidden', 403)} />
      </Columns>
      <Columns least={20}>
        <LinesSkeleton />
        <RowsSkeleton rows={4} />
      </Columns>
    </Stack>
  );
}
