import { useEffect, useRef } from 'react';
import { commentsApi, type Mentioned } from '../../shared/comment.ts';
import { api } from '../api.ts';
import type { ChoiceSource } from '../form/choices.ts';
import { Picker } from '../form/Picker.tsx';
import { useText } from '../Words.tsx';
import { recordText } from './texts.ts';

const comments = api(commentsApi);

/** People who may see the record, by name. */
const peopleOf =
  (id: string): ChoiceSource =>
  async ({ q = '' }) => {
    const { items } = await comments.mentionable({ params: { id }, query: { q } });
    return items.map((person) => ({ id: person.id, label: person.name, hint: person.hsaId }));
  };

type MentionPickerProps = { recordId: string; pick: (person: Mentioned) => void; leave: () => void };

/** A field for whom one means; Escape goes back to what one was writing. */
export function MentionPicker({ recordId, pick, leave }: MentionPickerProps) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const search = useRef(peopleOf(recordId));
  useEffect(() => {
    const input = place.current?.querySelector('input');
    input?.focus();
    input?.click();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the field within
    <div
      ref={place}
      className="mention-picker"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <Picker
        marks={{ 'aria-label': t(recordText.mention) }}
        search={search.current}
        shown=""
        pick={({ id, label }) => pick({ id, name: label })}
      />
    </div>
  );
}
