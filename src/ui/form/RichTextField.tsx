import { lazy, Suspense } from 'react';
import { Bar } from '../Skeletons.tsx';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

const RichEditor = lazy(() => import('./RichEditor.tsx'));

/** Formatted text as HTML of few elements (headings, lists, quotes, links); the server sanitises it. Loaded when used. */
export function RichTextField({ name, label, hint }: FieldProps) {
  const { value, error, optional, set } = useField(name, label, (html) => String(html ?? '').replace(/<[^>]+>/g, ' '));
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} group>
      {(marks) => (
        <Suspense fallback={<Bar height="12rem" />}>
          <RichEditor label={label} marks={marks} value={String(value ?? '')} change={set} />
        </Suspense>
      )}
    </FieldFrame>
  );
}
