import { IconShieldCheck } from '@tabler/icons-react';
import { showMoment, showNumber } from '../../../shared/date.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Go } from '../../../ui/Go.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useSend } from '../../../ui/send.ts';
import { Term } from '../../../ui/Term.tsx';
import { useLanguage, useText } from '../../../ui/Words.tsx';
import type { ChainState } from '../contract.ts';
import { sealingIsBehind } from '../rules.ts';
import { audit, useChain } from './calls.ts';
import { chainText } from './texts.ts';
import './audit.css';

type Of = { chain: ChainState };

/** The latest seal, and what waits for the next. */
function Sealing({ chain: { latest, unsealedRows, waitingSince } }: Of) {
  const t = useText();
  const { language } = useLanguage();
  if (sealingIsBehind(waitingSince, new Date()))
    return <StatusMark tone="watch">{t(chainText.behind, { since: showMoment(waitingSince ?? '') })}</StatusMark>;
  if (!latest) return <span className="soft">{t(chainText.none)}</span>;
  const rest = unsealedRows > 0 ? chainText.waiting : chainText.allSealed;
  const seq = showNumber(latest.seq, language);
  return (
    <p>
      <Term explained={t(chainText.explained)}>{t(chainText.latest)}</Term> <DateText at={latest.sealedAt} as="near" />,{' '}
      <Go to="/audit/seals">{t(chainText.seal, { seq })}</Go>.{' '}
      <span className="soft">{t(rest, { rows: showNumber(unsealedRows, language) })}</span>
    </p>
  );
}

/** What the latest check found, by whom and when. */
function Check({ chain: { lastCheck } }: Of) {
  const t = useText();
  if (!lastCheck) return <span className="soft">{t(chainText.neverChecked)}</span>;
  const { misfit, words, by, at } = lastCheck;
  return (
    <div>
      <StatusMark tone={misfit ? 'serious' : 'ok'}>{words}</StatusMark>
      {misfit && <p>{t(chainText.act)}</p>}
      <p className="soft small">
        {t(chainText.checked, { by })} <DateText at={at} as="near" />
      </p>
    </div>
  );
}

function Chain({ chain }: Of) {
  const t = useText();
  const verify = useSend(audit.verify);
  return (
    <section className="audit-chain" aria-label={t(chainText.title)}>
      <div className="audit-chain-words">
        <Sealing chain={chain} />
        {verify.busy ? (
          <p className="soft" role="status">
            {t(chainText.verifying)}
          </p>
        ) : (
          <Check chain={chain} />
        )}
      </div>
      <Button icon={IconShieldCheck} busy={verify.busy} onClick={() => verify.send({})}>
        {t(chainText.verify)}
      </Button>
    </section>
  );
}

/** How the proof of the trail stands; shown to those who read all of it. */
export function ChainPanel() {
  const { data } = useChain();
  return data?.mayVerify ? <Chain chain={data} /> : null;
}
