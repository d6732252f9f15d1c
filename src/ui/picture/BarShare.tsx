import { NumberText } from '../NumberText.tsx';
import { StatusShape, type Tone } from '../StatusMark.tsx';

export type Share = { label: string; value: number; tone: Tone };

/** Parts of a whole as one bar, with each part's word and number beneath. */
export function BarShare({ caption, shares }: { caption: string; shares: readonly Share[] }) {
  const shown = shares.filter(({ value }) => value > 0);
  return (
    <figure className="strip-figure">
      <figcaption>{caption}</figcaption>
      <div className="share" aria-hidden="true">
        {shown.map(({ label, value, tone }) => (
          <span key={label} className={`share-part tone-${tone}`} style={{ flexGrow: value }} />
        ))}
      </div>
      <ul className="legend">
        {shown.map(({ label, value, tone }) => (
          <li key={label}>
            <StatusShape tone={tone} /> <strong>{<NumberText value={value} />}</strong> {label}
          </li>
        ))}
      </ul>
    </figure>
  );
}
