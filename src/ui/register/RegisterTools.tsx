import type { Text } from '../../shared/text.ts';
import type { Column } from './column.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ShownMenu } from './ShownMenu.tsx';
import type { Register } from './useRegister.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

type ToolsProps<Row> = {
  register: Register<Row>;
  counted: Text;
  columns: readonly Column<Row>[];
  chosen: readonly Column<Row>[];
  choose: (keys: string[] | null) => void;
  exportPath: string | undefined;
  /** Rows are cards: there are no columns to choose. */
  narrow: boolean;
};

/** The line above a register: search, filters, views, display, export; then the filters in force. */
export function RegisterTools<Row>({
  register,
  counted,
  columns,
  chosen,
  choose,
  exportPath,
  narrow,
}: ToolsProps<Row>) {
  return (
    <div className="register-tools">
      <div className="row gap-tight register-line">
        <SearchBox register={register} counted={counted} />
        {register.filters.length > 0 && <FilterPopover register={register} />}
        <span className="register-space" />
        <ViewsMenu register={register} />
        {!narrow && <ShownMenu columns={columns} chosen={chosen} choose={choose} />}
        {exportPath && <ExportMenu path={exportPath} asked={register.asked} />}
      </div>
      <FilterChips register={register} counted={counted} />
    </div>
  );
}
