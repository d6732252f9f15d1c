import { Stack } from '../Arrange.tsx';
import { Flow } from '../flow/Flow.tsx';
import { ImportDone } from '../flow/ImportDone.tsx';
import { ImportMatch } from '../flow/ImportMatch.tsx';
import { ImportReview } from '../flow/ImportReview.tsx';
import { useNotify } from '../Notices.tsx';
import { useText } from '../Words.tsx';
import { flowExample } from './flow-example.ts';
import { galleryText } from './texts.ts';

const nothing = () => undefined;
const id = '0190a7f3-0000-7000-8000-000000000002';
const counts = { created: 412, changed: 36, ended: 8, unchanged: 35_544 };

export function FlowSection() {
  const t = useText();
  const notify = useNotify();
  const columns = [
    { key: 'hsaId', label: 'HSA-id', required: true, example: 'SE2321000016-A1B2' },
    { key: 'name', label: t(flowExample.name), required: true, example: 'Siv Bergåker' },
    { key: 'title', label: t(flowExample.jobTitle), required: false, example: t(flowExample.nurse) },
  ];
  const file = {
    id,
    fileName: 'personal.csv',
    rows: 3,
    headings: ['hsaid', 'namn', 'telefon'],
    firstRows: [['SE2321000016-A1B2', 'Ali Rahmani', '']],
    mapping: { hsaId: 0 },
  };
  const samples = [
    { what: 'created' as const, label: 'Ali Rahmani', detail: t(flowExample.isNew) },
    { what: 'changed' as const, label: 'Siv Bergåker', detail: t(flowExample.moved) },
    { what: 'ended' as const, label: 'Tove Lindskog-Asplund', detail: t(flowExample.left) },
  ];
  const errors = [{ row: 17, column: 'HSA-id', message: t(flowExample.wrongHsa) }];
  const warnings = [{ place: t(flowExample.warnedAt), message: t(flowExample.warned) }];
  const steps = [
    { key: 'what', title: t(flowExample.what), lead: t(flowExample.whatLead), content: <p>{t(galleryText.sample)}</p> },
    { key: 'who', title: t(flowExample.who), content: <p>{t(galleryText.sample)}</p> },
    { key: 'send', title: t(flowExample.look), content: <p>{t(galleryText.sample)}</p> },
  ];
  return (
    <Stack gap="wide">
      <Flow steps={steps} finish={t(flowExample.send)} onFinish={() => notify.done(t(flowExample.sent))} />
      <ImportMatch file={file} columns={columns} mayEnd busy={false} match={nothing} />
      <ImportReview
        preview={{ ...counts, errors: [], errorCount: 0, warnings, samples }}
        apply={nothing}
        back={nothing}
      />
      <ImportReview
        preview={{ ...counts, errors, errorCount: 1, warnings: [], samples }}
        apply={nothing}
        back={nothing}
      />
      <ImportDone fileName="personal.csv" receipt={{ id, ...counts }} again={nothing} />
    </Stack>
  );
}
