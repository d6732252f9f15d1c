import { IconList } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Picker } from '../../../../ui/form/Picker.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ActionRow } from '../../contract/action.ts';
import { may } from '../../permissions.ts';
import { CheckDialog } from '../action/Dialogs.tsx';
import { actions, findUnits, useUnit } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { boardText, text } from '../texts.ts';
import { Column } from './Column.tsx';
import { useMoving } from './useMoving.ts';
import '../style/actions.css';
import '../style/board.css';

function UnitChoice() {
  const t = useText();
  const id = useId();
  const unit = useUnit();
  return (
    <div className="board-unit">
      <label htmlFor={id}>{t(boardText.shownFor)}</label>
      <Picker
        marks={{ id }}
        search={findUnits}
        shown={unit.name}
        pick={({ id: picked }) => unit.choose(picked)}
        small
      />
    </div>
  );
}

/** A unit's actions in columns by status; a card moves by drag, or by its menu. */
export default function BoardPage() {
  const t = useText();
  const unit = useUnit();
  const mayAdd = useMay(may.edit);
  const [judged, judge] = useState<ActionRow | null>(null);
  const moving = useMoving(judge);
  const query = useQuery({
    queryKey: ['actions', 'board', unit.id],
    queryFn: () => actions.board({ query: { unitId: unit.id } }),
    enabled: unit.id !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTitle
        title={t(pageTitles.board)}
        back={{ to: '/actions', label: t(pageTitles.actions) }}
        lead={t(boardText.lead)}
        actions={
          <>
            <ButtonLink icon={IconList} to={`/actions?open=1&unitId=${unit.id}`}>
              {t(text.list)}
            </ButtonLink>
            {mayAdd && (
              <ButtonLink kind="main" to={`/actions/new?unitId=${unit.id}`}>
                {t(text.create)}
              </ButtonLink>
            )}
          </>
        }
      />
      <UnitChoice />
      <Load query={query}>
        {({ columns }) => (
          <div className="board">
            {columns.map((column) => (
              <Column key={column.status} column={column} moving={moving} />
            ))}
          </div>
        )}
      </Load>
      {judged && <CheckDialog action={judged} close={() => judge(null)} />}
    </>
  );
}
