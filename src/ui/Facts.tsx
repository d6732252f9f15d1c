import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { Panel } from './Panel.tsx';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

export type Fact = {
  label: string;
  /** `null`, `undefined` and `''` read "Inget angivet". */
  value: ReactNode;
  /** Takes the whole width: long texts. */
  wide?: boolean;
};

/** Labels and values without heading. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const t = useText();
  return (
    <dl className="facts">
      {facts.map(({ label, value, wide }) => (
        <div key={label} className={wide ? 'fact fact-wide' : 'fact'}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className="faint">{t(text.none)}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type FactsProps = {
  title: string;
  facts: readonly Fact[];
  /**
   * The form that edits these facts in place; gets `done` to return to reading:
   * `edit={(done) => <Form … saved={done} cancel={done}>…</Form>}`. Leave out when the person may not edit.
   */
  edit?: ((done: () => void) => ReactNode) | undefined;
};

/** A group of facts on a record page, edited in place. */
export function Facts({ title, facts, edit }: FactsProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const pencil = edit && !editing && (
    <Button
      kind="quiet"
      size="small"
      icon={IconPencil}
      onClick={() => setEditing(true)}
      aria-label={`${t(text.edit)}: ${title}`}
    >
      {t(text.edit)}
    </Button>
  );
  return (
    <Panel title={title} beside={pencil}>
      {editing && edit ? edit(() => setEditing(false)) : <FactList facts={facts} />}
    </Panel>
  );
}
