import { Attention } from './Attention.tsx';
import { Standings } from './Standings.tsx';
import { useHomeUnit } from './useHomeUnit.ts';
import '../style/home.css';

/** For a coordinator: what is due, then how the frameworks stand in one's own administration. */
export default function CoordinatorPart() {
  const unit = useHomeUnit();
  return (
    <div className="home-part">
      <Attention unitId={unit.id} />
      <Standings unitId={unit.id} unit={unit.name} />
    </div>
  );
}
