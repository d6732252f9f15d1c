import type { Reply } from '../../../../shared/contract.ts';
import { showMonth, showNumber } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { SurfFigure, surfApi } from '../../contract/surf.ts';
import { monthTitle } from '../words/month.ts';
import './surf.css';
import { surfText as text } from './texts.ts';

function useColumns() {
  const t = useText();
  const { language } = useLanguage();
  const number = (label: string, of: (row: SurfFigure) => number | null) => ({
    label,
    align: 'end' as const,
    cell: (row: SurfFigure) => {
      const value = of(row);
      return value === null ? '–' : showNumber(value, language);
    },
  });
  return [
    { label: t(text.unit), cell: ({ unit }: SurfFigure) => unit },
    { label: t(text.category), cell: ({ category }: SurfFigure) => category },
    {
      label: t(text.people),
      align: 'end' as const,
      cell: ({ people }: SurfFigure) => (people === null ? t(text.few) : showNumber(people, language)),
    },
    number(t(text.requests), ({ requests }) => requests),
    number(t(text.blocked), ({ blocked }) => blocked),
    number(t(text.over), ({ overLimit }) => overLimit),
  ];
}

type FiguresProps = { figures: Reply<typeof surfApi.surfFigures>; choose: (month: string) => void };

/** A month by unit and category. */
export function SurfFigures({ figures: { month, months, items }, choose }: FiguresProps) {
  const t = useText();
  const { language } = useLanguage();
  const columns = useColumns();
  return (
    <Panel title={t(text.figures)} lead={month === null ? undefined : t(text.figuresLead)}>
      {month === null ? (
        <p className="soft">{t(text.none)}</p>
      ) : (
        <Stack>
          <div className="row gap-tight surf-months">
            {months.map((one) => (
              <Button key={one} kind="quiet" size="small" aria-pressed={one === month} onClick={() => choose(one)}>
                {monthTitle(one, language)}
              </Button>
            ))}
          </div>
          <DataTable
            caption={`${t(text.figures)}, ${showMonth(month, language)}`}
            columns={columns}
            rows={items}
            rowKey={({ unitId, category }) => unitId + category}
          />
        </Stack>
      )}
    </Panel>
  );
}
