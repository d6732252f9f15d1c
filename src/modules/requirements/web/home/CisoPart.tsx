import { Attention } from './Attention.tsx';
import { LastFrozen } from './LastFrozen.tsx';
import { Since } from './Since.tsx';
import { Standings } from './Standings.tsx';
import { useHomeUnit } from './useHomeUnit.ts';
import '../style/home.css';

/** For those who steer: how the frameworks stand, what has become of them, and what is due. */
export default function CisoPart() {
  const unit = useHomeUnit();
  return (
    <div className="home-part">
      <Standings unitId={unit.id} unit={unit.name} beneath={({ id }) => <Since frameworkId={id} />} />
      <Attention unitId={unit.id} />
      <LastFrozen />
    </div>
  );
}
