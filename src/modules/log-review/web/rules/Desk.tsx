import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type RuleSettings, type RulesNow, rulesApi } from '../../contract/rules.ts';
import { logRules } from '../source-calls.ts';
import { countOf } from './draft.ts';
import { PreviewResult } from './PreviewResult.tsx';
import { deskText as text } from './texts.ts';

const everyMs = 2000;

/** A trial under way or done, and of which rules it was. */
function usePreview() {
  const [asked, ask] = useState<{ id: string; draft: RuleSettings } | null>(null);
  const start = useSend(logRules.previewRules);
  const query = useQuery({
    queryKey: ['log-review', 'rule-previews', asked?.id],
    queryFn: () => logRules.rulePreview({ params: { id: asked?.id ?? '' } }),
    enabled: asked !== null,
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'waiting' ? false : everyMs),
  });
  const begin = (draft: RuleSettings) => {
    const id = newId();
    start.send({ body: { id, settings: draft } }, { onSuccess: () => ask({ id, draft }) });
  };
  const busy = start.busy || (asked !== null && query.data?.status !== 'done' && query.data?.status !== 'failed');
  return { asked, begin, busy, preview: asked ? query.data : undefined };
}

/** Where a change of the rules is tried and decided. */
export function Desk({ now, draft, leave }: { now: RulesNow; draft: RuleSettings; leave: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { asked, begin, busy, preview } = usePreview();
  return (
    <Panel title={t(text.title)} framed lead={t(text.changes, { count: countOf(draft) })}>
      <div className="stack gap-usual">
        <Row>
          <Button busy={busy} disabled={now.month === null} onClick={() => begin(draft)}>
            {t(text.preview)}
          </Button>
          {!preview && <span className="soft">{t(busy ? text.previewing : text.previewFirst)}</span>}
        </Row>
        {preview && <PreviewResult preview={preview} rules={now.rules} outdated={asked?.draft !== draft} />}
        <Form
          key={now.version}
          schema={rulesApi.changeRules.body.pick({ reason: true })}
          initial={{ reason: '' }}
          save={({ reason }) => logRules.changeRules({ body: { version: now.version, settings: draft, reason } })}
          saved={() => {
            notify.done(t(text.decided));
            leave();
          }}
          submit={t(text.decide)}
          cancel={leave}
        >
          <LongTextField name="reason" label={t(text.reason)} hint={t(text.reasonHint)} rows={2} />
        </Form>
      </div>
    </Panel>
  );
}
