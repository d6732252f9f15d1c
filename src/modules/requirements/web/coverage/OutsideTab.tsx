import { useCallback } from 'react';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import { requirements } from '../calls.ts';
import { text as common } from '../words.ts';
import { coverageText as text } from './texts.ts';

type Outside = Awaited<ReturnType<typeof requirements.documentsOutside>>['items'][number];
type Query = Parameters<typeof requirements.documentsOutside>[0]['query'];

const columns: Column<Outside>[] = [
  { key: 'title', label: common.title, cell: ({ title }) => title, sort: true, width: '50%' },
  { key: 'number', label: common.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'unit', label: common.unit, cell: ({ unit }) => unit },
];

/** Documents in force that meet no requirement of the framework. */
export function OutsideTab({ frameworkId, unitId }: { frameworkId: string; unitId: string }) {
  const t = useText();
  const list = useCallback(
    ({ query }: { query: Query }) => requirements.documentsOutside({ params: { id: frameworkId }, query }),
    [frameworkId],
  );
  const register = useRegister(list, {
    name: `documents-outside.${frameworkId}`,
    sort: 'number',
    fixed: { unitId },
  });
  return (
    <RegisterList
      register={register}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/documents/${id}`}
      exportPath={`/requirements/frameworks/${frameworkId}/documents-outside`}
      empty={<EmptyState title={t(text.allUsed)} text={t(text.allUsedText)} />}
    />
  );
}
