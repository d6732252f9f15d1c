import { Stack } from '../Arrange.tsx';
import { Compare } from '../document/Compare.tsx';
import { LongText } from '../document/LongText.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { compareExample, longTextExample } from './long-text-example.ts';
import { galleryText } from './texts.ts';

/** A long text to read, and two versions compared. */
export function LongTextSection() {
  const t = useText();
  const { language } = useLanguage();
  const [before, after] = [1, 2].map((number) => t(galleryText.version, { number }));
  return (
    <Stack gap="wide">
      <LongText html={longTextExample(language)} />
      <Compare
        caption={t(galleryText.compared)}
        blocks={compareExample(language)}
        before={before ?? ''}
        after={after ?? ''}
      />
    </Stack>
  );
}
