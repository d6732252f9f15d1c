import { LastFrozen } from './LastFrozen.tsx';
import { Since } from './Since.tsx';
import { Standings } from './Standings.tsx';
import { useHomeUnit } from './useHomeUnit.ts';
import '../style/home.css';

/** For those who decide: how the region stands against the law and the standards, and what was last approved. */
export default function BoardPart() {
  const unit = useHomeUnit();
  return (
    <div className="home-part">
      <Standings unitId={unit.id} unit={unit.name} beneath={({ id }) => <Since frameworkId={id} />} />
      <LastFrozen />
    </div>
  );
}
