import { showNumber } from '../../../../shared/date.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RoleRow } from '../../contract/role.ts';
import { roleText } from './texts.ts';
import { isImplied } from './useRoles.ts';

/** How many people hold a role today, in words. */
export function HoldersCount({ role: { id, holders } }: { role: RoleRow }) {
  const t = useText();
  const { language } = useLanguage();
  if (isImplied(id)) return t(roleText.implied);
  if (holders === 0) return t(roleText.noHolders);
  return t(holders === 1 ? roleText.oneHolder : roleText.holders, { count: showNumber(holders, language) });
}
