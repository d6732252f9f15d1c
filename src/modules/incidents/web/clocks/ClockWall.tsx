import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { FilterChips } from '../../../../ui/register/FilterChips.tsx';
import { FilterPopover } from '../../../../ui/register/FilterPopover.tsx';
import type { Filter } from '../../../../ui/register/filter.ts';
import { NoRows } from '../../../../ui/register/NoRows.tsx';
import { RegisterFoot } from '../../../../ui/register/RegisterFoot.tsx';
import { SearchBox } from '../../../../ui/register/SearchBox.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import { regimeNames } from '../../texts/words.ts';
import { findUnits, incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { ClockList } from './ClockList.tsx';
import { clockText as text } from './texts.ts';

const filters: Filter[] = [
  { kind: 'choice', name: 'regime', label: text.regime, options: optionsOf(regimeNames) },
  { kind: 'record', name: 'unitId', label: text.unit, search: findUnits },
  {
    kind: 'choice',
    name: 'exercise',
    label: text.exercise,
    options: [
      { value: '0', label: text.noExercises },
      { value: '1', label: text.onlyExercises },
    ],
  },
  { kind: 'flag', name: 'mine', label: text.mine },
  { kind: 'flag', name: 'overdue', label: text.overdue },
];
const atATime = 50;

/** Every clock that runs under the law, the late ones first; what is shown is fetched anew each minute. */
export default function ClockWall() {
  const t = useText();
  const register = useRegister(incidents.wall, { name: 'clocks', sort: 'dueAt', filters, limit: atATime });
  const now = useNow(() => void register.query.refetch());
  const empty = <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  return (
    <>
      <PageTitle
        title={t(pageTitles.clocks)}
        lead={t(text.lead)}
        actions={<ButtonLink to="/incidents/clocks/screen">{t(text.showLarge)}</ButtonLink>}
      />
      <div className="register-tools">
        <div className="row gap-tight register-line">
          <SearchBox register={register} counted={text.counted} />
          <FilterPopover register={register} />
        </div>
        <FilterChips register={register} counted={text.counted} />
      </div>
      <Load query={register.query}>
        {() =>
          register.rows.length === 0 ? (
            <NoRows register={register} empty={empty} />
          ) : (
            <>
              <p className="soft small">{t(text.ticks)}</p>
              <ClockList rows={register.rows} now={now} />
              <RegisterFoot register={register} counted={text.counted} />
            </>
          )
        }
      </Load>
    </>
  );
}
