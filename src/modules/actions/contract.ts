import { actionApi } from './contract/action-api.ts';
import { planApi } from './contract/plan.ts';

/** Actions, and the action plans whose goals they serve. */
export const actionsApi = { ...actionApi, ...planApi };
