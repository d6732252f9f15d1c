import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';

const edge = 8;
const apart = 4;
const within = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));

/** Puts a panel under its button, or above where there is more room; never outside the window. */
function place(button: HTMLElement, panel: HTMLElement, end: boolean) {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = window.innerHeight - at.bottom;
  const top = below >= height + apart || below >= at.top ? at.bottom + apart : at.top - height - apart;
  const left = end ? at.right - width : at.left;
  panel.style.top = `${within(top, Math.max(window.innerHeight - height, edge * 2))}px`;
  panel.style.left = `${within(left, window.innerWidth - width)}px`;
  panel.style.visibility = 'visible';
}

export type Drop<P extends HTMLElement> = {
  opened: boolean;
  close: () => void;
  panel: RefObject<P | null>;
  /** Props of the button that opens it. */
  button: { ref: RefObject<HTMLButtonElement | null>; popoverTarget: string; 'aria-expanded': boolean };
  /** Props of the panel. */
  popover: { id: string; popover: 'auto'; onToggle: (event: { newState: string }) => void };
};

/** A panel that drops from a button into the browser's top layer: a press beside it and Escape close it, focus returns. */
export function useDrop<P extends HTMLElement>(end: boolean): Drop<P> {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<P>(null);
  const [opened, setOpened] = useState(false);
  useLayoutEffect(() => {
    const [from, to] = [button.current, panel.current];
    if (!opened || !from || !to) return;
    const again = () => place(from, to, end);
    again();
    window.addEventListener('resize', again);
    window.addEventListener('scroll', again, true);
    return () => {
      window.removeEventListener('resize', again);
      window.removeEventListener('scroll', again, true);
      to.style.visibility = 'hidden';
    };
  }, [opened, end]);
  return {
    opened,
    panel,
    close: () => panel.current?.hidePopover(),
    button: { ref: button, popoverTarget: id, 'aria-expanded': opened },
    popover: { id, popover: 'auto', onToggle: ({ newState }) => setOpened(newState === 'open') },
  };
}
