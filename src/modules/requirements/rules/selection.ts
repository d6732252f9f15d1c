/**
 * Whether a requirement is among those a unit is measured by: `selected` null means all; a requirement that belongs to no
 * group is always among them.
 */
export const isSelected = (groups: readonly string[], selected: readonly string[] | null): boolean =>
  selected === null || groups.length === 0 || groups.some((group) => selected.includes(group));
