import { usePathValue } from '../../ui/address.ts';
import { ImportWizard } from '../../ui/flow/ImportWizard.tsx';
import { useImportKind } from '../../ui/flow/useImport.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useText } from '../../ui/Words.tsx';
import { importPageText as text } from './texts.ts';

/** One import, from chosen file to receipt. */
export default function ImportKind() {
  const t = useText();
  const kind = usePathValue('kind');
  const info = useImportKind(kind).data;
  return (
    <>
      <PageTitle
        title={info ? t(text.titleOf, { title: info.title }) : t(text.title)}
        back={{ to: '/import', label: t(text.title) }}
      />
      <ImportWizard key={kind} kind={kind} />
    </>
  );
}
