import { Stack } from '../../../../ui/Arrange.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusShape } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { FollowUp } from '../../contract/follow-up.ts';
import { monthTitle } from '../words/month.ts';
import { addressOfUnit } from './asked.ts';
import { ShareText } from './FigureText.tsx';
import { PunctualityTable } from './PunctualityTable.tsx';
import { parts, toneOf } from './standing.ts';
import { followText as text } from './texts.ts';
import { UnitStrips } from './UnitStrips.tsx';

/** The share in large, and how many stand how. */
function Glance({ total }: FollowUp) {
  const t = useText();
  return (
    <ul className="follow-glance">
      <li>
        <ShareText share={total.share} />
        <span className="what">
          {t(text.share)} <small>{t(text.shareOf)}</small>
        </span>
      </li>
      {parts.map((part) => (
        <li key={part}>
          <NumberText value={total[part]} />
          <span className="what">
            <StatusShape tone={toneOf[part]} size={12} /> {t(text[part])}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ByMonth({ months }: FollowUp) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <PunctualityTable
      caption={t(text.byMonth)}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      first={{ label: t(text.month), cell: ({ month }) => monthTitle(month, language) }}
    />
  );
}

function ByUnit({ byUnit, unit: whole }: FollowUp) {
  const t = useText();
  return (
    <PunctualityTable
      caption={t(text.byUnit)}
      rows={byUnit}
      rowKey={({ unit }) => unit.id}
      first={{
        label: t(text.unit),
        cell: ({ unit }) =>
          unit.id === whole.id ? t(text.itself, { unit: unit.name }) : <Go to={addressOfUnit(unit.id)}>{unit.name}</Go>,
      }}
    />
  );
}

/** What is done in time: in all, by month, by part, and each unit’s year. */
export function InTime(figures: FollowUp) {
  const t = useText();
  return (
    <Stack gap="wide">
      <Glance {...figures} />
      <Panel title={t(text.byMonth)}>
        <ByMonth {...figures} />
      </Panel>
      {figures.byUnit.some(({ unit }) => unit.id !== figures.unit.id) && (
        <Panel title={t(text.byUnit)}>
          <ByUnit {...figures} />
        </Panel>
      )}
      <Panel title={t(text.strips)} lead={t(text.stripsLead)}>
        <UnitStrips from={figures.from} to={figures.to} unitId={figures.unit.id} />
      </Panel>
    </Stack>
  );
}
