import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { incidents } from '../calls.ts';
import { StateMark } from '../words.tsx';
import { handlerText } from './part-texts.ts';
import { relationNames, caseText as text } from './texts.ts';

type HandlersProps = { incident: Incident; change?: (() => void) | undefined };
/** Who works on the case: the first owns it, the next is the deputy. */
export function Handlers({ incident: { handlers }, change }: HandlersProps) {
  const t = useText();
  const verb = t(handlers.length === 0 ? handlerText.name : handlerText.change);
  const button = change && (
    <Button
      kind="quiet"
      size="small"
      aria-haspopup="dialog"
      onClick={change}
      aria-label={`${verb}: ${t(handlerText.title)}`}
    >
      {verb}
    </Button>
  );
  const part = [t(handlerText.owner), t(handlerText.deputy)];
  return (
    <Panel title={t(handlerText.title)} beside={button}>
      {handlers.length === 0 && <p className="faint small">{t(handlerText.none)}</p>}
      <ul className="rail-list">
        {handlers.map(({ id, name }, place) => (
          <li key={id}>
            <div>
              <Go to={`/organisation/people/${id}`}>{name}</Go>
              {part[place] && <span className="small">{part[place]}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type OtherCase = { id: string; number: string; title: string };
const CaseLine = ({ other, under, end }: { other: OtherCase; under: string; end?: ReactNode }) => (
  <li>
    <div>
      <Go to={`/incidents/${other.id}`}>{other.title}</Go>
      <span className="small">{under}</span>
      {end}
    </div>
  </li>
);

/** Cases this one was merged into or from, and split from or to. */
export function Related({ incident: { related } }: { incident: Incident }) {
  const t = useText();
  if (related.length === 0) return null;
  return (
    <Panel title={t(text.related)}>
      <ul className="rail-list">
        {related.map((other) => (
          <CaseLine key={other.id} other={other} under={`${t(relationNames[other.relation])} ${other.number}`} />
        ))}
      </ul>
    </Panel>
  );
}

/** Earlier cases of the same kind with the same words, and what was learned from them. */
export function Similar({ id }: { id: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', id, 'similar'],
    queryFn: () => incidents.similar({ params: { id } }),
    staleTime: 300_000,
  });
  return (
    <Panel title={t(text.similar)}>
      <Load query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint small">{t(text.similarNone)}</p>
          ) : (
            <ul className="rail-list">
              {items.map((other) => (
                <CaseLine
                  key={other.id}
                  other={other}
                  under={`${other.number} · ${t(text.similarWords, { count: other.sharedWords })}`}
                  end={
                    other.lesson ? (
                      <p className="small case-lesson">{other.lesson}</p>
                    ) : (
                      <StateMark state={other.state} />
                    )
                  }
                />
              ))}
            </ul>
          )
        }
      </Load>
    </Panel>
  );
}
