import { useState } from 'react';
import { Row, Stack } from '../Arrange.tsx';
import { Button, ButtonLink } from '../Button.tsx';
import { DateText } from '../DateText.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { FactList } from '../Facts.tsx';
import type { Column } from '../register/column.ts';
import type { Filter } from '../register/filter.ts';
import { RegisterList } from '../register/RegisterPage.tsx';
import { useRegister } from '../register/useRegister.ts';
import { StatusMark } from '../StatusMark.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { type ExampleDocument, listExamples, type Mode } from './examples.ts';
import { galleryText } from './texts.ts';

const kinds = (['policy', 'guideline', 'instruction'] as const).map((value) => ({ value, label: galleryText[value] }));
const filters: Filter[] = [
  { kind: 'choice', name: 'kind', label: galleryText.kind, options: kinds },
  { kind: 'day', name: 'before', label: galleryText.review, phrase: galleryText.reviewBefore },
  { kind: 'flag', name: 'late', label: galleryText.lateOnly },
];

const Kind = ({ row }: { row: ExampleDocument }) => useText()(galleryText[row.kind]);
const State = ({ row: { tone } }: { row: ExampleDocument }) => {
  const t = useText();
  return <StatusMark tone={tone}>{t(galleryText[tone])}</StatusMark>;
};
const columns: Column<ExampleDocument>[] = [
  { key: 'title', label: galleryText.name, cell: (row) => row.title, sort: true },
  { key: 'number', label: galleryText.number, cell: (row) => row.number, sort: true, oneLine: true },
  { key: 'kind', label: galleryText.kind, cell: (row) => <Kind row={row} />, card: 'none' },
  { key: 'unit', label: galleryText.unit, cell: (row) => row.unit },
  { key: 'owner', label: galleryText.owner, cell: (row) => row.owner, hidden: true },
  { key: 'state', label: galleryText.state, cell: (row) => <State row={row} />, card: 'head' },
  {
    key: 'review',
    label: galleryText.review,
    cell: (row) => <DateText at={row.reviewOn} />,
    sort: 'reviewOn',
    oneLine: true,
  },
];
const modes = ['rows', 'noRows', 'error', 'slow'] as const;

function Peek({ row }: { row: ExampleDocument }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(galleryText.number), value: row.number },
        { label: t(galleryText.state), value: <State row={row} /> },
        { label: t(galleryText.unit), value: row.unit },
        { label: t(galleryText.owner), value: row.owner },
        { label: t(galleryText.review), value: <DateText at={row.reviewOn} /> },
      ]}
    />
  );
}

export function RegisterSection() {
  const t = useText();
  const { language } = useLanguage();
  const [mode, setMode] = useState<Mode>('rows');
  const call = ({ query }: { query: Parameters<typeof listExamples>[0] }) => listExamples(query, mode, language);
  const register = useRegister(call, { name: `gallery.${mode}.${language}`, sort: 'title', filters, limit: 12 });
  const first = (
    <ButtonLink kind="main" to="/ui">
      {t(galleryText.newDocument)}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <Row>
        {modes.map((one) => (
          <Button key={one} size="small" aria-pressed={one === mode} onClick={() => setMode(one)}>
            {t(galleryText[one])}
          </Button>
        ))}
      </Row>
      <RegisterList
        register={register}
        counted={galleryText.counted}
        columns={columns}
        rowKey={(row) => row.id}
        name={(row) => row.title}
        to={(row) => `/ui?row=${row.id}`}
        peek={(row) => <Peek row={row} />}
        exportPath="/documents"
        empty={<EmptyState title={t(galleryText.noDocuments)} text={t(galleryText.noDocumentsText)} action={first} />}
      />
    </Stack>
  );
}
