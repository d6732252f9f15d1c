import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Icon } from '../page.ts';
import './palette.css';

/** Something to choose: where it leads or what it does is the owner's to say, by its `key`. */
export type PaletteItem = { key: string; label: ReactNode; hint?: ReactNode; icon?: Icon | undefined };
/** Items under a heading; a group without items is left out. */
export type PaletteGroup = { key: string; heading: string; items: readonly PaletteItem[] };

type PaletteProps = {
  /** What the field is for, also shown in it: "Sök eller gå till". */
  label: string;
  /** The name of the list, for screen readers. */
  listLabel: string;
  written: string;
  write: (written: string) => void;
  groups: readonly PaletteGroup[];
  choose: (key: string) => void;
  close: () => void;
  /** Said to screen readers and, when nothing is listed, shown: "8 träffar", "Söker". */
  status: string;
  /** Below the list: which keys do what. */
  foot?: ReactNode;
};

const heard = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter']);

type OptionProps = { id: string; item: PaletteItem; active: boolean; choose: () => void; point: () => void };

function Option({ id, item: { label, hint, icon: Shape }, active, choose, point }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and hears the keys
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="palette-option"
      onMouseMove={point}
      onClick={choose}
    >
      {Shape ? <Shape size={17} stroke={1.6} aria-hidden /> : <span className="palette-dot" aria-hidden="true" />}
      <span className="palette-words">
        <span className="palette-label">{label}</span>
        {hint && <span className="palette-hint">{hint}</span>}
      </span>
    </div>
  );
}

/** Which item is pointed at: the first until arrows or the mouse say otherwise, and again when the list changes. */
function usePointing(keys: readonly string[]) {
  const [pointed, point] = useState<string | null>(null);
  const at = Math.max(0, keys.indexOf(pointed ?? ''));
  const step = (by: number) => point(keys[(at + by + keys.length) % keys.length] ?? null);
  return { active: keys[at], point, step, first: () => point(keys[0] ?? null), last: () => point(keys.at(-1) ?? null) };
}

/** A field over a list, driven by the keyboard: arrows, Home, End and Enter; Escape leaves. Opens in a dialog of its own. */
export function Palette({ label, listLabel, written, write, groups, choose, close, status, foot }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = groups.filter(({ items }) => items.length > 0);
  const keys = shown.flatMap(({ items }) => items.map(({ key }) => key));
  const { active, point, step, first, last } = usePointing(keys);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const hear = (event: KeyboardEvent) => {
    const { key } = event;
    if (!heard.has(key) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (keys.length === 0) return;
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    else if (key === 'PageDown') last();
    else if (key === 'PageUp') first();
    else if (active !== undefined) choose(active);
  };
  const optionId = (key: string) => `${id}${keys.indexOf(key)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside is a shortcut; Escape does the same
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={label}
      onClick={(event) => event.target === dialog.current && close()}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="palette-field">
        <IconSearch size={19} stroke={1.7} aria-hidden />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={keys.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          value={written}
          onChange={(event) => {
            point(null);
            write(event.target.value);
          }}
          onKeyDown={hear}
        />
      </div>
      <div id={`${id}list`} role="listbox" aria-label={listLabel} className="palette-list" tabIndex={-1}>
        {shown.map(({ key: group, heading, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={group} role="group" aria-labelledby={`${id}${group}`}>
            <div id={`${id}${group}`} className="palette-heading" role="presentation">
              {heading}
            </div>
            {items.map((item) => (
              <Option
                key={item.key}
                id={optionId(item.key)}
                item={item}
                active={item.key === active}
                point={() => point(item.key)}
                choose={() => choose(item.key)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={keys.length > 0 ? 'unseen' : 'palette-status'}>
        {status}
      </p>
      {foot && <div className="palette-foot">{foot}</div>}
    </dialog>
  );
}
