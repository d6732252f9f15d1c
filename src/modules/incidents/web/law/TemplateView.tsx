import type { ReactNode } from 'react';
import { FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ObligationTemplate, Receiver } from '../../contract/law.ts';
import { limitWords } from '../../rules/clocks.ts';
import { Conditions } from './Conditions.tsx';
import { Source } from './Source.tsx';
import { stageNames, startNames, lawText as text } from './texts.ts';

type ViewProps = { row: ObligationTemplate; receivers: readonly Receiver[]; acts?: ReactNode };

/** A duty to report as it is laid down: what, to whom, how soon from what, and where that was read. */
export function TemplateView({ row, receivers, acts }: ViewProps) {
  const t = useText();
  const { name, stage, limit, start, when, contents } = row;
  const receiver = receivers.find(({ key }) => key === row.receiver);
  const from = limit.kind === 'onRequest' ? '' : t(startNames[start.kind]);
  const facts = [
    { label: t(text.stage), value: t(stageNames[stage]) },
    { label: t(text.to), value: receiver ? t(receiver.name) : row.receiver },
    { label: t(text.limit), value: `${t(limitWords(limit))} ${from}`, wide: true },
    ...(when.length > 0 ? [{ label: t(text.onlyWhen), value: <Conditions when={when} />, wide: true }] : []),
    ...(contents.length > 0
      ? [
          {
            label: t(text.contents),
            value: (
              <ul className="law-contents">
                {contents.map((one) => (
                  <li key={one.sv}>{t(one)}</li>
                ))}
              </ul>
            ),
            wide: true,
          },
        ]
      : []),
  ];
  return (
    <div className="law-row">
      <div className="law-words">
        <h3>{t(name)}</h3>
        <FactList facts={facts} />
        <Source of={row} />
        {acts}
      </div>
    </div>
  );
}
