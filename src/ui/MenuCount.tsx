type MenuCountProps = {
  count: number;
  /** What is counted, for those who do not see the number: "7 öppna uppgifter, 2 försenade". */
  said: string;
  /** Something is late. */
  late?: boolean;
};

/** How much waits behind a place in the menu; nothing when nothing does. From a hundred on: 99+. */
export const MenuCount = ({ count, said, late = false }: MenuCountProps) =>
  count > 0 && (
    <span className={late ? 'menu-count menu-count-late' : 'menu-count'} title={said}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">, {said}</span>
    </span>
  );
