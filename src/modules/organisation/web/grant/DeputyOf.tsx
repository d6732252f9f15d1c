import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { Period } from '../Period.tsx';
import { text } from '../words.ts';
import { grantText } from './texts.ts';
import '../style/answering.css';

/** Who stands in for the holder of a role, and when; nothing when nobody does. */
export function DeputyOf({ grant }: { grant: Grant }) {
  const t = useText();
  const { deputyId, deputyName, deputyFrom, deputyTo } = grant;
  if (!deputyId) return null;
  return (
    <span className="answering">
      <span className="narrow-label">{t(text.deputy)}: </span>
      <Go to={`/organisation/people/${deputyId}`} className="row-link">
        {deputyName}
      </Go>
      <span className="answering-source">
        {deputyFrom || deputyTo ? <Period from={deputyFrom} to={deputyTo} /> : t(grantText.always)}
      </span>
    </span>
  );
}
