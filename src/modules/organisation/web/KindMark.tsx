import {
  IconBriefcase2,
  IconBuilding,
  IconBuildingCommunity,
  IconExternalLink,
  IconGavel,
  IconHeartbeat,
  IconStethoscope,
} from '@tabler/icons-react';
import type { Icon } from '../../../ui/page.ts';
import { useText } from '../../../ui/Words.tsx';
import type { UnitKind } from '../contract/words.ts';
import { kindNames } from './words.ts';
import './style/marks.css';

const icons: Record<UnitKind, Icon> = {
  region: IconBuildingCommunity,
  committee: IconGavel,
  administration: IconBuilding,
  operation: IconStethoscope,
  careUnit: IconHeartbeat,
  company: IconBriefcase2,
  outsideParty: IconExternalLink,
};

/** The sign of a kind of unit; its word must stand beside it. */
export function KindIcon({ kind }: { kind: UnitKind }) {
  const Sign = icons[kind];
  return (
    <span className="kind-icon">
      <Sign size={17} stroke={1.6} aria-hidden />
    </span>
  );
}

/** What kind of unit: sign and word. */
export function KindMark({ kind }: { kind: UnitKind }) {
  const t = useText();
  return (
    <span className="kind-mark">
      <KindIcon kind={kind} />
      {t(kindNames[kind])}
    </span>
  );
}
