import '../style/gallery.css';
import { Columns, Prose, Stack } from '../Arrange.tsx';
import { DateText } from '../DateText.tsx';
import { NumberText } from '../NumberText.tsx';
import { Term } from '../Term.tsx';
import { useText } from '../Words.tsx';
import { galleryText } from './texts.ts';

const colours = [
  'paper',
  'surface',
  'sunken',
  'line',
  'line-strong',
  'line-control',
  'ink',
  'ink-soft',
  'ink-faint',
  'place',
  'place-soft',
  'ok',
  'watch',
  'late',
  'serious',
  'neutral',
  'probable',
];
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export function ColoursSection() {
  const t = useText();
  return (
    <Columns least={24}>
      <ul className="swatches">
        {colours.map((name) => (
          <li key={name}>
            <span className="swatch" style={{ background: `var(--${name})` }} />
            <small>{name}</small>
          </li>
        ))}
      </ul>
      <Stack>
        <p className="gallery-h1">{t(galleryText.longWord)}</p>
        <Prose>
          <p>{t(galleryText.sample)}</p>
          <p>
            {t(galleryText.termIn)} <Term explained={t(galleryText.termText)}>{t(galleryText.term)}</Term>.
          </p>
          <p>
            <NumberText value={36000} /> · <NumberText value={1400000} /> · <DateText at="2026-10-26" as="long" /> ·{' '}
            <DateText at={inHours(5.34)} as="near" /> · <DateText at={inHours(-0.2)} as="near" />
          </p>
        </Prose>
      </Stack>
    </Columns>
  );
}
