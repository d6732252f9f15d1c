import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RuleRow, RuleSettings } from '../../contract/rules.ts';
import { isTooLoose } from '../../rules/chance.ts';
import { settingNames } from '../../texts/rule-settings.ts';
import { ShareText } from '../follow-up/FigureText.tsx';
import { contextFile } from '../words/context-files.ts';
import { valueWords } from './draft.ts';
import { OnOff, ValueField, WeightField } from './Fields.tsx';
import { text } from './texts.ts';

type Editing = { draft: RuleSettings | null; change: (draft: RuleSettings) => void };

function Named({ id, sentence, strength }: RuleRow) {
  const t = useText();
  return (
    <span className="rule-name">
      <span className="rule-id">{id}</span> {t(sentence)}
      {strength === 'weak' && <span className="soft small"> {t(text.weak)}</span>}
    </span>
  );
}

function State(rule: RuleRow) {
  const t = useText();
  const { on, missing } = rule;
  return (
    <div className="stack gap-tight">
      <StatusMark tone={on ? (missing.length > 0 ? 'watch' : 'ok') : 'neutral'}>
        {t(on ? text.on : text.off)}
      </StatusMark>
      {missing.length > 0 && (
        <span className="soft small">
          {t(text.waits, { files: missing.map((file) => contextFile(file, t)).join(', ') })}
        </span>
      )}
    </div>
  );
}

const isKnown = (name: string): name is keyof typeof settingNames => name in settingNames;

/** Windows and limits, each with what the standard says where it differs. */
function Windows({ rule, draft, change }: Editing & { rule: RuleRow }) {
  const t = useText();
  const { language } = useLanguage();
  const label = (name: string) => (isKnown(name) ? t(settingNames[name]) : name);
  return (
    <ul className="rule-windows">
      {rule.settings.map(({ name, value, standard }) => (
        <li key={name}>
          {draft ? (
            <ValueField rule={rule} name={name} label={label(name)} value={value} draft={draft} change={change} />
          ) : (
            <>
              <span className="soft">{label(name)}:</span> {valueWords(value, language)}
            </>
          )}
          {JSON.stringify(value) !== JSON.stringify(standard) && (
            <span className="soft small"> ({t(text.wasStandard, { value: valueWords(standard, language) })})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Weight({ rule, draft, change }: Editing & { rule: RuleRow }) {
  const t = useText();
  const { language } = useLanguage();
  const { weight, standardWeight } = rule;
  if (weight === null) return null;
  return (
    <>
      {draft ? <WeightField rule={rule} draft={draft} change={change} /> : <NumberText value={weight} />}
      {weight !== standardWeight && (
        <div className="soft small">{t(text.wasStandard, { value: valueWords(standardWeight ?? 0, language) })}</div>
      )}
    </>
  );
}

function Precision({ precision, judged }: RuleRow) {
  const t = useText();
  if (judged === 0) return <span className="faint">–</span>;
  return (
    <>
      {precision !== null && <ShareText share={precision} />}
      <div className="soft small">{precision === null ? t(text.tooFew) : t(text.judgedOf, { count: judged })}</div>
    </>
  );
}

function Chance({ chance }: RuleRow) {
  const t = useText();
  if (chance === null) return <span className="faint">–</span>;
  return (
    <>
      <ShareText share={chance} decimals={2} />
      {isTooLoose(chance) && (
        <div>
          <StatusMark tone="watch">{t(text.loose)}</StatusMark>
        </div>
      )}
    </>
  );
}

function useColumns(isFlag: boolean, editing: Editing): TableColumn<RuleRow>[] {
  const t = useText();
  const { draft, change } = editing;
  const own: TableColumn<RuleRow>[] = isFlag
    ? [
        { label: t(text.weight), align: 'end', cell: (rule) => <Weight rule={rule} {...editing} /> },
        { label: t(text.marked), align: 'end', cell: ({ events }) => <NumberText value={events} /> },
        { label: t(text.precision), align: 'end', cell: (rule) => <Precision {...rule} /> },
      ]
    : [{ label: t(text.chance), align: 'end', cell: (rule) => <Chance {...rule} /> }];
  return [
    { label: t(text.rule), cell: (rule) => <Named {...rule} />, width: '32%' },
    {
      label: t(text.state),
      cell: (rule) =>
        draft && rule.usable ? <OnOff rule={rule} draft={draft} change={change} /> : <State {...rule} />,
      width: '19%',
    },
    { label: t(text.windows), cell: (rule) => <Windows rule={rule} {...editing} /> },
    ...own,
  ];
}

type RuleTableProps = Editing & { caption: string; rules: readonly RuleRow[] };

/** Explanations or flags: what each says, whether it is on, and how it has gone. */
export function RuleTable({ caption, rules, ...editing }: RuleTableProps) {
  const t = useText();
  const isFlag = rules[0]?.kind === 'flag';
  const columns = useColumns(isFlag, editing);
  return (
    <>
      <div className="rule-table">
        <DataTable caption={caption} rows={rules} rowKey={({ id }) => id} columns={columns} />
      </div>
      {!isFlag && (
        <p className="soft small rule-note">
          {t(text.chance)}: {t(text.chanceText)}
        </p>
      )}
    </>
  );
}
