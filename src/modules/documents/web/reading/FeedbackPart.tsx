import { useQuery } from '@tanstack/react-query';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { documents } from '../calls.ts';
import { askReadText as text } from './texts.ts';

/** What readers said when asked whether the text helped: by month, and their words. */
export function FeedbackPart({ documentId }: { documentId: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['documents', documentId, 'feedback'],
    queryFn: () => documents.feedback({ params: { id: documentId } }),
  });
  return (
    <Panel title={t(text.helpful)}>
      <Load query={query}>
        {({ months, texts }) =>
          months.length === 0 ? (
            <p className="soft">{t(text.noFeedback)}</p>
          ) : (
            <>
              <DataTable
                caption={t(text.helpful)}
                rows={months}
                rowKey={({ month }) => month}
                columns={[
                  { label: t(text.month), cell: ({ month }) => month },
                  { label: t(text.yes), cell: ({ yes }) => yes, align: 'end' },
                  { label: t(text.no), cell: ({ no }) => no, align: 'end' },
                ]}
              />
              <ul className="document-remarks">
                {texts
                  .filter(({ text: said }) => said !== '')
                  .map(({ text: said, givenOn }) => (
                    <li key={`${givenOn} ${said}`} className="document-said document-note">
                      {said} <DateText at={givenOn} />
                    </li>
                  ))}
              </ul>
            </>
          )
        }
      </Load>
    </Panel>
  );
}
