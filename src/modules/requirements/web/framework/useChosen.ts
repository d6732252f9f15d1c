import { useCallback, useState } from 'react';

/** The requirements chosen to be assessed together; a heading stands for all below it. */
export function useChosen(assessable: ReadonlyMap<string, readonly string[]>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback(
    (id: string, on: boolean) => {
      const ids = new Set(assessable.get(id));
      setChosen((all) => (on ? all.union(ids) : all.difference(ids)));
    },
    [assessable],
  );
  return { chosen, choose, setChosen };
}
