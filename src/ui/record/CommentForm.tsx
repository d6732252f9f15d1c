import { IconAt } from '@tabler/icons-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Mentioned } from '../../shared/comment.ts';
import { Button } from '../Button.tsx';
import { useDraft } from '../form/draft.ts';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { MentionPicker } from './MentionPicker.tsx';
import { recordText } from './texts.ts';

/** A comment as it is sent: the text, and whom its `@Name`s mean. */
export type Written = { body: string; mentions: string[] };
type Draft = { body: string; mentions: readonly Mentioned[] };

type CommentFormProps = {
  recordId: string;
  label: string;
  hint?: string;
  verb: string;
  start?: Draft;
  /** Keeps what is written in this browser until it is sent. */
  draftKey?: string;
  busy: boolean;
  send: (written: Written) => void;
  cancel?: () => void;
};

const nothing: Draft = { body: '', mentions: [] };
const beginsMention = (body: string, at: number) => /(^|\s)@$/.test(body.slice(0, at));

/** Puts `@Name ` where the person was writing, in place of an `@` just written. */
function withName({ body, mentions }: Draft, person: Mentioned, at: number): { draft: Draft; caret: number } {
  const before = body.slice(0, at).replace(/@$/, '');
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const head = `${before}${gap}@${person.name} `;
  const others = mentions.filter(({ id }) => id !== person.id);
  return {
    draft: { body: head + body.slice(at).replace(/^ /, ''), mentions: [...others, person] },
    caret: head.length,
  };
}

/** What is written, kept as a draft when asked to. */
function useWriting(start: Draft, draftKey: string | undefined) {
  const kept = useDraft(draftKey);
  const [draft, setDraft] = useState<Draft>(() => (kept.read() as Draft | null) ?? start);
  const write = (next: Draft) => {
    setDraft(next);
    if (next.body.trim() === '') kept.clear();
    else kept.keep(next as never);
  };
  return { draft, write };
}

/** Where a comment is written; `@` at the start of a word leads to picking a person. */
export function CommentForm(props: CommentFormProps) {
  const { recordId, label, hint, verb, start = nothing, draftKey, busy, send, cancel } = props;
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [naming, setNaming] = useState(false);
  const { draft, write } = useWriting(start, draftKey);
  const back = (caret?: number) => {
    setNaming(false);
    requestAnimationFrame(() => {
      field.current?.focus();
      if (caret !== undefined) field.current?.setSelectionRange(caret, caret);
    });
  };
  const name = (person: Mentioned) => {
    const placed = withName(draft, person, field.current?.selectionStart ?? draft.body.length);
    write(placed.draft);
    back(placed.caret);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = draft.body.trim();
    if (body === '') return field.current?.focus();
    const meant = draft.mentions.filter((person) => body.includes(`@${person.name}`));
    send({ body, mentions: meant.map((person) => person.id) });
  };
  return (
    <form className="comment-form" onSubmit={submit}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}hint`} className="field-hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        ref={field}
        className="input"
        rows={3}
        maxLength={5000}
        aria-describedby={hint ? `${id}hint` : undefined}
        value={draft.body}
        onChange={({ target }) => {
          write({ ...draft, body: target.value });
          if (target.value.length > draft.body.length && beginsMention(target.value, target.selectionStart))
            setNaming(true);
        }}
      />
      {naming && <MentionPicker recordId={recordId} pick={name} leave={() => back()} />}
      <div className="form-foot">
        <Button type="submit" busy={busy}>
          {verb}
        </Button>
        {!naming && (
          <Button kind="quiet" icon={IconAt} onClick={() => setNaming(true)}>
            {t(recordText.mention)}
          </Button>
        )}
        {cancel && (
          <Button kind="quiet" onClick={cancel}>
            {t(text.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
