import type { ReportTemplate } from '../contract/report-output.ts';
import type { Regime, Stage } from '../contract/words.ts';
import { lexMaria, medicalDevice } from './care.ts';
import { toController } from './controller.ts';
import { csirtEarlyWarning, csirtFinal, csirtInterim, csirtNotification, csirtStatus, oldNis } from './csirt.ts';
import { imyBreach } from './imy.ts';
import { boardNote, callScript, registration } from './inside.ts';
import { toPersons } from './persons.ts';
import { police } from './police.ts';
import type { TemplateSpec } from './template.ts';

export const templates: Readonly<Record<ReportTemplate, TemplateSpec>> = {
  imyBreach,
  csirtEarlyWarning,
  csirtNotification,
  csirtInterim,
  csirtStatus,
  csirtFinal,
  oldNis,
  lexMaria,
  medicalDevice,
  police,
  toPersons,
  toController,
  boardNote,
  callScript,
  registration,
};

/** Reports that answer no duty: always there to make. */
export const unasked: readonly ReportTemplate[] = ['callScript', 'boardNote', 'registration'];

const byStage: Partial<Record<Stage, ReportTemplate>> = {
  earlyWarning: 'csirtEarlyWarning',
  notification: 'csirtNotification',
  interimReport: 'csirtInterim',
  statusReport: 'csirtStatus',
};
const byRegime: Record<Exclude<Regime, 'cybersecurity'>, ReportTemplate> = {
  gdpr33: 'imyBreach',
  gdpr34: 'toPersons',
  oldNis: 'oldNis',
  lexMaria: 'lexMaria',
  medicalDevice: 'medicalDevice',
  police: 'police',
  processorToController: 'toController',
};

/** The report a duty asks for. */
export const templateFor = ({ regime, stage }: { regime: Regime; stage: Stage }): ReportTemplate =>
  regime === 'cybersecurity' ? (byStage[stage] ?? 'csirtFinal') : byRegime[regime];
