import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import type { DecisionRow } from '../../contract/law.ts';
import type { Decision, Proposal, Triage } from '../../contract/triage.ts';
import { regimeNames, verdictNames } from '../../texts/words.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { factNameOf } from '../conditions.ts';
import type { Asked } from './parts.ts';
import { Questions } from './Questions.tsx';
import { RowsRead } from './RowsRead.tsx';
import { triageText as text } from './texts.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** The row a proposal rests on: why, by which paragraph, and whether that is confirmed. What is unclear only leans its way. */
function Rests({ row, unclear }: { row: DecisionRow; unclear: boolean }) {
  const t = useText();
  const reason = t(row.reason);
  const verdict = t(verdictNames[row.verdict]).toLowerCase();
  const leans = unclear && row.verdict !== 'unclear';
  return (
    <>
      <p>{leans ? t(text.leaning, { verdict, reason }) : reason}</p>
      <p className="soft small">
        {t(row.paragraph)} · {t(text.source)}: {row.source}{' '}
        <CertaintyMark certainty={row.certainty} source={row.source} />
      </p>
    </>
  );
}

function Proposed({ proposal: { verdict, rows, decidedBy } }: { proposal: Proposal }) {
  const t = useText();
  const row = rows.find((one) => one.row.key === decidedBy)?.row;
  return (
    <div className="triage-proposal">
      <p>
        {t(text.proposal)}: <VerdictMark verdict={verdict} />
      </p>
      {row ? <Rests row={row} unclear={verdict === 'unclear'} /> : <p className="soft">{t(text.noRow)}</p>}
    </div>
  );
}

function Signed({ decision }: { decision: Decision }) {
  const t = useText();
  return (
    <div className={decision.replaced ? 'triage-signed soft' : 'triage-signed'}>
      <p>
        <VerdictMark verdict={decision.verdict} />{' '}
        <span className="soft small">
          {decision.decidedBy}, <DateText at={decision.decidedAt} /> · {decision.paragraph}
          {decision.proposed !== decision.verdict &&
            ` · ${t(text.tableSaid, { verdict: t(verdictNames[decision.proposed]).toLowerCase() })}`}
        </span>
      </p>
      <p className="case-said">{decision.reason}</p>
    </div>
  );
}

/** Says that the table now says otherwise than what was signed, and which facts made it so. */
function Changed({ proposal, triage }: { proposal: Proposal; triage: Triage }) {
  const t = useText();
  const { language } = useLanguage();
  const changed = triage.changed.find(({ regime }) => regime === proposal.regime);
  if (!changed) return null;
  const facts = changed.facts.map((fact) => factNameOf(fact)[language]).join('; ');
  const verdict = t(verdictNames[changed.now]).toLowerCase();
  return <NoticeLine tone="late">{t(facts ? text.changed : text.changedLaw, { facts, verdict })}</NoticeLine>;
}

function Earlier({ decisions }: { decisions: readonly Decision[] }) {
  const t = useText();
  if (decisions.length === 0) return null;
  return (
    <details>
      <summary>{t(text.earlier)}</summary>
      {decisions.map((decision) => (
        <Signed key={decision.id} decision={decision} />
      ))}
    </details>
  );
}

type ProposalPartProps = {
  incident: Incident;
  triage: Triage;
  proposal: Proposal;
  /** What can be answered here; left out where the case is not to be changed. */
  asked?: Asked | undefined;
  sign?: (() => void) | undefined;
  /** The decision asked for now: its button leads. */
  main: boolean;
};

/** One law: what the table proposes and why, what is asked, what has been signed. */
export function ProposalPart({ incident, triage, proposal, asked, sign, main }: ProposalPartProps) {
  const t = useText();
  const decisions = triage.decisions.filter(({ regime }) => regime === proposal.regime);
  const standing = decisions.find(({ replaced }) => !replaced);
  return (
    <section className="triage-law" aria-label={t(regimeNames[proposal.regime])}>
      <div className="triage-head">
        <h3>{t(regimeNames[proposal.regime])}</h3>
        {sign && (
          <Button kind={main ? 'main' : 'plain'} size="small" aria-haspopup="dialog" onClick={sign}>
            {t(standing ? text.signAnew : text.sign)}
          </Button>
        )}
      </div>
      {standing && <Signed decision={standing} />}
      <Changed proposal={proposal} triage={triage} />
      {(!standing || standing.verdict !== proposal.verdict) && <Proposed proposal={proposal} />}
      {asked && <Questions incident={incident} asked={asked} />}
      <details>
        <summary>{t(text.how)}</summary>
        <RowsRead proposal={proposal} />
      </details>
      <Earlier decisions={decisions.filter(({ replaced }) => replaced)} />
    </section>
  );
}
