import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { Button } from '../Button.tsx';
import { type Density, useDensity } from '../Density.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { useText } from '../Words.tsx';
import type { Column } from './column.ts';
import { registerText } from './texts.ts';

type ShownMenuProps<Row> = {
  columns: readonly Column<Row>[];
  chosen: readonly Column<Row>[];
  choose: (keys: string[] | null) => void;
};

/** Which columns, and how tight the rows stand; both remembered. */
export function ShownMenu<Row>({ columns, chosen, choose }: ShownMenuProps<Row>) {
  const t = useText();
  const { density, setDensity } = useDensity();
  const keys = chosen.map(({ key }) => key);
  const toggle = (key: string) => choose(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
  const rows = (['compact', 'comfortable'] as const satisfies readonly Density[]).map((one): MenuItem => {
    return { label: t(registerText[one]), chosen: density === one, onClick: () => setDensity(one) };
  });
  const pickable = columns.slice(1).map((column): MenuItem => {
    return { label: t(column.label), chosen: keys.includes(column.key), onClick: () => toggle(column.key) };
  });
  return (
    <Menu end stays items={[{ heading: t(registerText.columns) }, ...pickable, { rule: true }, ...rows]}>
      <Button kind="quiet" size="small" icon={IconAdjustmentsHorizontal}>
        {t(registerText.shown)}
      </Button>
    </Menu>
  );
}
