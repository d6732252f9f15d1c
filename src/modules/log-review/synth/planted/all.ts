import { carefulFindings } from './careful.ts';
import { crowdFindings } from './crowd.ts';
import type { Finding } from './finding.ts';
import { leaverFindings } from './leavers.ts';
import { massFindings, sweepFindings, twoPlacesFindings } from './mass.ts';
import { pairFindings } from './pairs.ts';
import type { Scene } from './scene.ts';

const openFindings = (scene: Scene): Finding[] => [
  ...pairFindings(scene),
  ...leaverFindings(scene),
  ...massFindings(scene),
  ...sweepFindings(scene),
  ...twoPlacesFindings(scene),
  ...crowdFindings(scene),
];

/** Every case that is put into the log, except the gaps. */
export const plantedFindings = (scene: Scene): Finding[] =>
  scene.world.plan.careful ? carefulFindings(scene) : openFindings(scene);
