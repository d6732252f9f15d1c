import { lazy, Suspense } from 'react';
import { Bar } from '../Skeletons.tsx';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

const RichEditor = lazy(() => import('./RichEditor.tsx'));

/**
 * Formatted text as HTML of few elements: headings 1–4, lists, tables, images with a description, links and quotes; the
 * server sanitises it. Loaded when used. `tall` for a text that is the page's whole matter.
 */
export function RichTextField({ name, label, hint, tall = false }: FieldProps & { tall?: boolean }) {
  const { value, error, optional, set } = useField(name, label, (html) => String(html ?? '').replace(/<[^>]+>/g, ' '));
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} group>
      {(marks) => (
        <div className={tall ? 'rich-tall' : undefined}>
          <Suspense fallback={<Bar height={tall ? '60dvh' : '12rem'} />}>
            <RichEditor label={label} marks={marks} value={String(value ?? '')} change={set} />
          </Suspense>
        </div>
      )}
    </FieldFrame>
  );
}
