import { useMutation, useQuery } from '@tanstack/react-query';
import { roleName } from '../../../shared/role.ts';
import { Load } from '../../../ui/Load.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { RowsSkeleton } from '../../../ui/Skeletons.tsx';
import { type Say, useText } from '../../../ui/Words.tsx';
import type { DemoPerson } from '../contract/sign-in.ts';
import { groupsOf } from './demo-groups.ts';
import { enter } from './enter.ts';
import { account } from './server.ts';

/** The first role and where it holds; a role that is the person's title is not said twice. */
function dutyOf({ title, roles: [duty] }: DemoPerson, t: Say): string {
  if (!duty) return '';
  const role = roleName(duty.role);
  return role.sv === title && t(role) === title ? duty.unitName : `${t(role)}, ${duty.unitName}`;
}

type PersonProps = { person: DemoPerson; busy: boolean; signIn: (personId: string) => void };

function Person({ person, busy, signIn }: PersonProps) {
  const t = useText();
  return (
    <li>
      <button
        type="button"
        className="demo-person"
        aria-busy={busy || undefined}
        onClick={() => signIn(person.personId)}
      >
        <span className="demo-title">{person.title}</span>
        <span className="demo-who">{[person.name, dutyOf(person, t)].filter(Boolean).join(' · ')}</span>
        <span className="demo-work">{t(person.text)}</span>
      </button>
    </li>
  );
}

/** In a demo on this machine: everyone one may sign in as, by the kind of work they do. */
export function DemoPeople({ next }: { next: string }) {
  const t = useText();
  const notify = useNotify();
  const query = useQuery({ queryKey: ['account', 'demo-people'], queryFn: () => account.demoPeople({}) });
  const { mutate, variables, isPending } = useMutation({
    mutationFn: async (personId: string) => {
      await account.asDemoPerson({ body: { personId } });
      return enter(next);
    },
    onError: notify.failed,
  });
  return (
    <div className="demo">
      <Load query={query} skeleton={<RowsSkeleton rows={8} height="4.5rem" />}>
        {({ items }) => (
          <div className="demo-groups">
            {groupsOf(items).map(({ title, people }) => (
              <section key={title.en} aria-label={t(title)}>
                <h2>{t(title)}</h2>
                <ul>
                  {people.map((person) => (
                    <Person
                      key={person.personId}
                      person={person}
                      busy={isPending && variables === person.personId}
                      signIn={(personId) => !isPending && mutate(personId)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Load>
    </div>
  );
}
