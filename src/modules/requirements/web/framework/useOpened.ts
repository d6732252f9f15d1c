import { useCallback, useState } from 'react';

/** From so many nodes on headings begin closed. */
const mostOpen = 300;

/** Which headings are open: all of a small framework, none of a large one, until toggled. */
export function useOpened(nodes: number) {
  const [usual, setUsual] = useState(nodes <= mostOpen);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => setToggled((all) => all.symmetricDifference(new Set([id]))), []);
  const isOpen = useCallback((id: string) => usual !== toggled.has(id), [usual, toggled]);
  const setAll = (open: boolean) => {
    setUsual(open);
    setToggled(new Set());
  };
  return { isOpen, toggle, setAll, allOpen: usual && toggled.size === 0 };
}
