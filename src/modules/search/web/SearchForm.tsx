import { type FormEvent, useState } from 'react';
import { recordsApi } from '../../../shared/record.ts';
import { useChangeSearch } from '../../../ui/address.ts';
import { api } from '../../../ui/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { type ChoiceSource, useChosen } from '../../../ui/form/choices.ts';
import { Picker } from '../../../ui/form/Picker.tsx';
import { useText } from '../../../ui/Words.tsx';
import { text } from './texts.ts';

const records = api(recordsApi);

/** Units by name, as choices. */
const findUnits: ChoiceSource = async ({ q, id }) => {
  if (id) {
    const { title, number } = await records.get({ params: { id } });
    return [{ id, label: title, hint: number }];
  }
  if (!q) return [];
  const { items } = await records.find({ query: { q, kind: 'unit' } });
  return items.map((unit) => ({ id: unit.id, label: unit.title, hint: unit.number }));
};

/** What to search for, and at which unit. */
export function SearchForm({ q, unitId }: { q: string; unitId: string }) {
  const t = useText();
  const change = useChangeSearch();
  const [written, write] = useState(q);
  const [unit] = useChosen(findUnits, unitId ? [unitId] : []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    change({ q: written.trim(), kind: '', limit: '' });
  };
  return (
    <search>
      <form className="search-form" onSubmit={send}>
        <div className="search-words">
          <label htmlFor="search-words" className="field-label">
            {t(text.field)}
          </label>
          <div className="search-row">
            <input
              id="search-words"
              type="search"
              className="input"
              autoComplete="off"
              maxLength={200}
              value={written}
              onChange={(event) => write(event.target.value)}
            />
            <Button kind="main" type="submit">
              {t(text.search)}
            </Button>
          </div>
        </div>
        <div className="search-unit">
          <span className="field-label" aria-hidden="true">
            {t(text.unit)}
          </span>
          <Picker
            marks={{ 'aria-label': t(text.unit) }}
            search={findUnits}
            shown={unit?.label ?? ''}
            pick={({ id }) => change({ unitId: id, limit: '' })}
            clear={() => change({ unitId: '', limit: '' })}
          />
        </div>
      </form>
    </search>
  );
}
