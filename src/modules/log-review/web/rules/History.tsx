import type { Language } from '../../../../shared/text.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RuleVersion } from '../../contract/rules.ts';
import { planNames, settingNames } from '../../texts/rule-settings.ts';
import { valueWords } from './draft.ts';
import { text } from './texts.ts';

type Said = { t: ReturnType<typeof useText>; language: Language };

/** What a version sets otherwise than the standard, in words. */
function differences({ rules, limits, plan }: RuleVersion['settings'], { t, language }: Said): string[] {
  const named = (names: Record<string, { sv: string; en: string }>, key: string) => {
    const found = names[key];
    return found ? t(found) : key;
  };
  const ofRule = ([id, { on, weight, settings = {} }]: [string, RuleVersion['settings']['rules'][string]]) => [
    ...(on === undefined ? [] : [`${id} ${t(on ? text.on : text.off).toLowerCase()}`]),
    ...(weight === undefined ? [] : [`${id} ${t(text.weight).toLowerCase()} ${valueWords(weight, language)}`]),
    ...Object.entries(settings).map(
      ([name, value]) => `${id} ${named(settingNames, name)} ${valueWords(value, language)}`,
    ),
  ];
  return [
    ...Object.entries(rules).flatMap(ofRule),
    ...Object.entries(limits).map(
      ([key, value]) => `${t(text[key as 'shown' | 'perhaps'])}: ${valueWords(value ?? 0, language)}`,
    ),
    ...Object.entries(plan).map(([key, value]) => `${named(planNames, key)}: ${value}`),
  ];
}

/** Earlier decisions about the rules, the latest first. */
export function History({ versions }: { versions: readonly RuleVersion[] }) {
  const t = useText();
  const { language } = useLanguage();
  const said = { t, language };
  return (
    <Panel title={t(text.history)}>
      {versions.length === 0 ? (
        <p className="soft">{t(text.noHistory)}</p>
      ) : (
        <DataTable
          caption={t(text.history)}
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={[
            { label: t(text.version), cell: ({ version }) => version },
            { label: t(text.at), cell: ({ decidedAt }) => <DateText at={decidedAt} /> },
            { label: t(text.by), cell: ({ decidedBy }) => decidedBy },
            { label: t(text.why), cell: ({ reason }) => reason, width: '34%' },
            {
              label: t(text.differs),
              cell: ({ settings }) => (
                <span className="small">{differences(settings, said).join('; ') || t(text.nothing)}</span>
              ),
              width: '32%',
            },
          ]}
        />
      )}
    </Panel>
  );
}
