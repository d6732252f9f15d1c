/** A requirement as a file or the database has it: its URN and, as one text, all it says. */
export type NodePrint = { readonly urn: string; readonly print: string };
export type StoredNode = NodePrint & { readonly retired: boolean };

/** URNs by what loading a file does to them. */
export type UpgradePlan = { added: string[]; changed: string[]; kept: string[]; retired: string[] };

/**
 * What a file does to the requirements already there, matched by URN: those it does not hold are retired, those retired
 * before that it holds again are changed back. Nothing is removed, so that what was assessed keeps its requirement.
 */
export function planUpgrade(stored: readonly StoredNode[], file: readonly NodePrint[]): UpgradePlan {
  const known = new Map(stored.map((node) => [node.urn, node]));
  const inFile = new Set(file.map(({ urn }) => urn));
  const plan: UpgradePlan = { added: [], changed: [], kept: [], retired: [] };
  for (const { urn, print } of file) {
    const was = known.get(urn);
    if (!was) plan.added.push(urn);
    else if (was.print !== print || was.retired) plan.changed.push(urn);
    else plan.kept.push(urn);
  }
  plan.retired = stored.filter(({ urn, retired }) => !retired && !inFile.has(urn)).map(({ urn }) => urn);
  return plan;
}
