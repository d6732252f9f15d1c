import { capital } from '../../../../shared/text.ts';
import { FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { unitName } from '../words/unit.ts';
import { DaysSeen } from './DaysSeen.tsx';
import { LookedForList } from './LookedForList.tsx';
import { itemText as text } from './texts.ts';

/** What the sentences rest on. */
export function EvidenceOf({ item: { evidence } }: { item: ReviewItem }) {
  const t = useText();
  const { days, purposes, resourceTypes, unit, otherUnits, lookedFor } = evidence;
  const facts = [
    { label: t(text.unit), value: capital(unitName(unit, t)) },
    { label: t(text.purposes), value: purposes.join(', ') },
    { label: t(text.kinds), value: resourceTypes.join(', ') },
    { label: t(text.units), value: otherUnits.map((one) => unitName(one, t)).join(', ') },
  ].filter(({ value }) => value !== '');
  return (
    <div className="evidence">
      <DaysSeen days={days} />
      {facts.length > 0 && <FactList facts={facts} />}
      <LookedForList lookedFor={lookedFor} />
    </div>
  );
}
