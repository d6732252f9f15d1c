import { roleName } from '../../../../shared/role.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { PlaybookStep } from '../../contract/playbook.ts';
import { text } from './texts.ts';

/** Whose a step is, and how soon it is done. */
export function StepWhen({ step: { role, days } }: { step: PlaybookStep }) {
  const t = useText();
  const when = days === 0 ? text.sameDay : days === 1 ? text.oneDay : text.days;
  return (
    <span className="soft small">
      {t(roleName(role))}, {t(when, { count: days })}
    </span>
  );
}
