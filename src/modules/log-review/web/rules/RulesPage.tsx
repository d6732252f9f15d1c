import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showMonth } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RuleSettings, RulesNow } from '../../contract/rules.ts';
import { may } from '../../permissions.ts';
import { pageTitles } from '../page-titles.ts';
import { logRules } from '../source-calls.ts';
import { Desk } from './Desk.tsx';
import { drafted, looseIn } from './draft.ts';
import { History } from './History.tsx';
import { Limits } from './Limits.tsx';
import { RuleTable } from './RuleTable.tsx';
import { text } from './texts.ts';
import './rules.css';

function Loose({ now }: { now: RulesNow }) {
  const t = useText();
  const loose = looseIn(now);
  if (loose.length === 0) return null;
  return <NoticeLine tone="watch">{t(text.looseRules, { rules: loose.map(({ id }) => id).join(', ') })}</NoticeLine>;
}

type Editing = { draft: RuleSettings | null; change: (draft: RuleSettings) => void };

function Rules({ now, draft, change }: Editing & { now: RulesNow }) {
  const t = useText();
  const { language } = useLanguage();
  const rules = draft ? now.rules.map((rule) => drafted(rule, draft)) : now.rules;
  const of = (kind: 'explanation' | 'flag') => rules.filter((rule) => rule.kind === kind);
  const beside = now.month ? t(text.month, { month: showMonth(now.month, language) }) : t(text.noMonth);
  const editing = { draft, change };
  return (
    <Stack gap="wide">
      <Loose now={now} />
      <Panel title={t(text.explanations)} lead={`${t(text.explanationsLead)} ${beside}`}>
        <RuleTable caption={t(text.explanations)} rules={of('explanation')} {...editing} />
      </Panel>
      <Panel title={t(text.flags)} lead={t(text.flagsLead)}>
        <RuleTable caption={t(text.flags)} rules={of('flag')} {...editing} />
      </Panel>
      <Limits now={now} {...editing} />
      {!draft && <History versions={now.versions} />}
    </Stack>
  );
}

function Version({ version }: { version: number }) {
  const t = useText();
  return <StatusMark tone="neutral">{version === 0 ? t(text.standard) : t(text.versionNow, { version })}</StatusMark>;
}

/** The rules that choose what is reviewed: as they are, how they do, and changed with a reason. */
export default function RulesPage() {
  const t = useText();
  const mayEdit = useMay(may.editRules);
  const [draft, change] = useState<RuleSettings | null>(null);
  const query = useQuery({ queryKey: ['log-review', 'rules'], queryFn: () => logRules.rules({}) });
  return (
    <Load query={query}>
      {(now) => (
        <>
          <PageTitle
            title={t(pageTitles.rules)}
            lead={t(text.lead)}
            beside={<Version version={now.version} />}
            actions={mayEdit && !draft && <Button onClick={() => change(now.settings)}>{t(text.change)}</Button>}
          />
          <Stack gap="wide">
            {draft && <Desk now={now} draft={draft} leave={() => change(null)} />}
            <Rules now={now} draft={draft} change={change} />
          </Stack>
        </>
      )}
    </Load>
  );
}
