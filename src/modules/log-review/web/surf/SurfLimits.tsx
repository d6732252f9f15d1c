import { useQuery } from '@tanstack/react-query';
import { newId } from '../../../../shared/ids.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { surfApi } from '../../contract/surf.ts';
import { surf } from './calls.ts';
import { surfText as text } from './texts.ts';

/** From where a category is asked about. */
export function SurfLimits() {
  const t = useText();
  const notify = useNotify();
  const query = useQuery({ queryKey: ['logReview', 'surf-limits'], queryFn: () => surf.surfLimits({}) });
  return (
    <Panel title={t(text.limits)} lead={t(text.limitsLead)}>
      <Load query={query}>
        {({ items }) => (
          <Form
            schema={surfApi.setSurfLimits.body}
            initial={{ items: items.map((limit) => ({ ...limit, id: limit.category })) }}
            save={(body) => surf.setSurfLimits({ body })}
            saved={() => notify.done(t(text.saved))}
            submit={t(text.save)}
          >
            <RowsField
              name="items"
              label={t(text.categories)}
              add={t(text.add)}
              blank={() => ({ id: newId(), category: '' })}
              shown={({ category, requests }) => `${category} ${requests}`}
            >
              {(at) => (
                <>
                  <TextField name={`${at}.category`} label={t(text.category)} />
                  <NumberField name={`${at}.requests`} label={t(text.limit)} />
                </>
              )}
            </RowsField>
          </Form>
        )}
      </Load>
    </Panel>
  );
}
