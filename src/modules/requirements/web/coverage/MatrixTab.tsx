import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { CoverageList } from './CoverageList.tsx';
import { Matrix } from './Matrix.tsx';
import { rowsOf } from './matrix.ts';
import { coverageText as text } from './texts.ts';

/** Requirement × document, as a matrix or as a list; a list to begin with where there is no room. */
export function MatrixTab({ coverage, unitId }: { coverage: Coverage; unitId: string }) {
  const t = useText();
  const narrow = useMediaQuery('(max-width: 48rem)', window.innerWidth < 768, { getInitialValueInEffect: false });
  const [chosen, choose] = useState<boolean | null>(null);
  const listed = chosen ?? narrow;
  if (coverage.documents.length === 0) return <EmptyState title={t(text.noDocuments)} text={t(text.noDocumentsText)} />;
  return (
    <>
      <div className="covering-tools">
        <Button kind="quiet" size="small" aria-pressed={listed} onClick={() => choose(!listed)}>
          {t(listed ? text.asMatrix : text.asList)}
        </Button>
      </div>
      {!listed && rowsOf(coverage.nodes).length < coverage.nodes.length && (
        <p className="soft small">{t(text.onlyLinked)}</p>
      )}
      {listed ? <CoverageList coverage={coverage} unitId={unitId} /> : <Matrix coverage={coverage} unitId={unitId} />}
    </>
  );
}
