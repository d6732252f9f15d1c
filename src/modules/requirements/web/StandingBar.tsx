import { showNumber } from '../../../shared/date.ts';
import { type Say, useLanguage, useText } from '../../../ui/Words.tsx';
import type { AssessmentStatus } from '../contract/words.ts';
import { begun, type Counts, statusOrder, total } from './counts.ts';
import { countText, partText } from './texts.ts';
import './style/standing.css';

const shown = ['partly', 'notMet', 'notApplicable', 'notAssessed'] as const satisfies AssessmentStatus[];

/** "130 av 140 uppfyllda" and, after it, what the others are. */
export function standingWords(counts: Counts, t: Say, number: (value: number) => string): [string, string] {
  const all = number(total(counts));
  if (!begun(counts)) return [t(partText.notBegun, { all }), ''];
  const others = shown.filter((status) => counts[status] > 0);
  const rest = others.map((status) =>
    t(countText[status][counts[status] === 1 ? 'one' : 'many'], { count: number(counts[status]) }),
  );
  return [t(partText.metOf, { met: number(counts.met), all }), rest.join(' · ')];
}

/** The share of each status as one slim bar; decoration beside the words. */
export const ShareLine = ({ counts }: { counts: Counts }) => (
  <span className="standing-line" aria-hidden="true">
    {statusOrder.map(
      (status) =>
        counts[status] > 0 && (
          <span key={status} className={`standing-part standing-${status}`} style={{ flexGrow: counts[status] }} />
        ),
    )}
  </span>
);

/** How a framework stands: the bar, and the same in words. */
export function StandingBar({ counts }: { counts: Counts }) {
  const t = useText();
  const { language } = useLanguage();
  const [first, rest] = standingWords(counts, t, (value) => showNumber(value, language));
  return (
    <span className="standing">
      <span className="standing-words">
        <strong>{first}</strong>
        {rest && <span className="soft small">{rest}</span>}
      </span>
      <ShareLine counts={counts} />
    </span>
  );
}
