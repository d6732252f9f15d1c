import { type FormEvent, type ReactNode, useRef } from 'react';
import type { z } from 'zod';
import { Button } from '../Button.tsx';
import { explain } from '../explain.ts';
import { NoticeLine } from '../Notices.tsx';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { Clash, type Described } from './Clash.tsx';
import { mayBeEmpty } from './check.ts';
import { FormContext, type FormState } from './context.ts';
import { formText } from './texts.ts';
import { useFormWork, type Work } from './useFormWork.ts';

type FormProps<S extends z.ZodType, Answer> = Work<S, Answer> & {
  /** The verb on the button: "Skapa dokument". */
  submit: string;
  cancel?: (() => void) | undefined;
  children: ReactNode;
};

function Failure({ error, wrong }: { error: unknown; wrong: number }) {
  const t = useText();
  if (wrong > 0) return <NoticeLine tone="late">{t(formText.fix, { count: wrong })}</NoticeLine>;
  if (!error) return null;
  const { title, detail, reference } = explain(error, t);
  return (
    <NoticeLine tone="late">
      <span>
        <strong>{title}</strong> {detail} {reference && <code>{reference}</code>}
      </span>
    </NoticeLine>
  );
}

/** Goes to the first field that needs correcting, once it is marked. */
const showFirstError = (form: HTMLFormElement | null) =>
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input')?.focus());

/**
 * A form checked by the endpoint's own schema. Shows the server's corrections at their fields, keeps an unsent draft,
 * and lets two people's changes to the same record be settled field by field.
 * ```tsx
 * <Form schema={documentsApi.create.body} initial={{ title: '' }} save={(body) => api.create({ body })}
 *   saved={({ id }) => go(`/documents/${id}`)} submit={t(text.create)} draftKey="documents.new">
 *   <TextField name="title" label={t(text.title)} />
 * </Form>
 * ```
 */
export function Form<S extends z.ZodType, Answer>({ submit, cancel, children, ...work }: FormProps<S, Answer>) {
  const t = useText();
  const element = useRef<HTMLFormElement>(null);
  const described = useRef<Described>({});
  const form = useFormWork(work);
  const state: FormState = {
    values: form.values,
    errors: form.errors,
    set: form.set,
    optional: (name) => mayBeEmpty(work.schema, name),
    describe: (name, label, shown) => {
      described.current[name] = { label, shown };
      form.names.current.add(name);
    },
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.busy && !(await form.submit())) showFirstError(element.current);
  };
  if (form.clash) {
    const settle = (kept: string[]) => void form.settle(kept);
    return (
      <Clash
        differences={form.clash}
        described={described.current}
        busy={form.busy}
        save={settle}
        cancel={form.leaveClash}
      />
    );
  }
  return (
    <FormContext value={state}>
      <form ref={element} className="form" noValidate onSubmit={(event) => void onSubmit(event)}>
        {form.kept && (
          <NoticeLine tone="probable">
            {t(formText.draftKept)}
            <Button kind="quiet" size="small" onClick={form.startOver}>
              {t(formText.startOver)}
            </Button>
          </NoticeLine>
        )}
        {children}
        <Failure error={form.failure} wrong={Object.keys(form.errors).length} />
        <div className="form-foot">
          <Button type="submit" kind="main" busy={form.busy}>
            {submit}
          </Button>
          {cancel && <Button onClick={cancel}>{t(text.cancel)}</Button>}
        </div>
      </form>
    </FormContext>
  );
}
