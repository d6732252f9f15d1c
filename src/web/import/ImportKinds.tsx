import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../shared/client.ts';
import { type ImportKindInfo, importsApi } from '../../shared/import.ts';
import { api } from '../../ui/api.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Load } from '../../ui/Load.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useText } from '../../ui/Words.tsx';
import { importPageText as text } from './texts.ts';

const imports = api(importsApi);

/** What a table must hold, with a template to begin from; a file of another kind says it in words above. */
function TableHint({ kind, columns }: { kind: string; columns: NonNullable<ImportKindInfo['columns']> }) {
  const t = useText();
  return (
    <p className="soft small">
      {t(text.columns, { columns: columns.map(({ label }) => label).join(', ') })}{' '}
      <a href={addressOf(importsApi.template, { params: { kind } })} download>
        {t(text.template)}
      </a>
    </p>
  );
}

function Kind({ info: { kind, title, text: about, columns } }: { info: ImportKindInfo }) {
  const t = useText();
  const begin = (
    <ButtonLink to={`/import/${kind}`}>
      {t(text.start)}
      <span className="unseen">: {title}</span>
    </ButtonLink>
  );
  return (
    <Panel title={title} beside={begin} lead={about}>
      {columns && <TableHint kind={kind} columns={columns} />}
    </Panel>
  );
}

/** Everything the person may import. */
export default function ImportKinds() {
  const t = useText();
  const query = useQuery({ queryKey: ['import-kinds'], queryFn: () => imports.kinds({}) });
  return (
    <>
      <PageTitle title={t(text.title)} lead={t(text.lead)} />
      <Load query={query}>
        {({ items }) =>
          items.length > 0 ? (
            items.map((info) => <Kind key={info.kind} info={info} />)
          ) : (
            <EmptyState title={t(text.none)} text={t(text.noneText)} />
          )
        }
      </Load>
    </>
  );
}
