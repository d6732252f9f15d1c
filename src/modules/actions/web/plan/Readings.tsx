import type { ReactNode } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { GoalDetail, Reading } from '../../contract/plan.ts';
import { goalLabel as label, goalText as text } from './texts.ts';
import { measured } from './years.ts';

const OneLine = ({ children }: { children: ReactNode }) => <span className="one-line">{children}</span>;

type ReadingsProps = { goal: GoalDetail; correct: (wrong: Reading) => void };

function Value({ reading, goal }: { reading: Reading; goal: GoalDetail }) {
  const t = useText();
  const { language } = useLanguage();
  const value = measured(reading.value, goal, language);
  if (!reading.corrected) return value;
  return (
    <>
      <del>{value}</del> <span className="soft small">{t(text.corrected)}</span>
    </>
  );
}

/** Every reading as it was written down, those corrected since struck through. */
export function Readings({ goal, correct }: ReadingsProps) {
  const t = useText();
  const { readings, mayEdit } = goal;
  const note = ({ note: said, correctsId }: Reading) =>
    [correctsId ? t(text.correction) : '', said].filter(Boolean).join(': ');
  const button = (reading: Reading) =>
    !reading.corrected && (
      <Button
        kind="quiet"
        size="small"
        aria-label={t(text.correctOne, { day: reading.holdsOn })}
        onClick={() => correct(reading)}
      >
        {t(text.correct)}
      </Button>
    );
  return (
    <Panel title={t(text.readings)}>
      {readings.length === 0 && <p className="faint small">{t(text.noReadings)}</p>}
      {readings.length > 0 && (
        <DataTable
          caption={t(text.readings)}
          rows={readings}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t(label.holdsOn),
              cell: ({ holdsOn }) => (
                <OneLine>
                  <DateText at={holdsOn} />
                </OneLine>
              ),
            },
            { label: t(label.value), align: 'end', cell: (reading) => <Value reading={reading} goal={goal} /> },
            { label: t(label.note), cell: note },
            {
              label: t(label.recorded),
              cell: ({ recordedAt }) => (
                <OneLine>
                  <DateText at={recordedAt} />
                </OneLine>
              ),
            },
            { label: t(label.recordedBy), cell: ({ recordedBy }) => recordedBy },
            ...(mayEdit ? [{ label: t(text.correct), cell: button }] : []),
          ]}
        />
      )}
    </Panel>
  );
}
