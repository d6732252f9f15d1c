import { useQuery } from '@tanstack/react-query';
import { roleName } from '../../../../shared/role.ts';
import { FactList } from '../../../../ui/Facts.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { PersonRow } from '../../contract/person.ts';
import { organisation } from '../calls.ts';
import { text } from '../words.ts';
import { ProtectedMark, ServiceMark } from './PersonMarks.tsx';
import { personText } from './texts.ts';

function RolesInShort({ personId }: { personId: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['organisation', 'grants', 'now', personId],
    queryFn: () => organisation.grants({ query: { personId, state: 'current', limit: 50 } }),
  });
  return (
    <Load query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft small">{t(personText.noRoles)}</p>
        ) : (
          <ul className="rail-list">
            {items.map((grant) => (
              <li key={grant.id}>
                <div>
                  {t(roleName(grant.role))}
                  <span className="soft small">
                    {grant.personId === personId ? '' : `${t(personText.standsIn)} ${grant.personName} · `}
                    {grant.unitName}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

/** A person beside the register: who, where, and which roles. */
export function PersonPeek({ person }: { person: PersonRow }) {
  const t = useText();
  return (
    <div className="stack gap-usual">
      {person.protectedIdentity && <ProtectedMark framed />}
      <ServiceMark person={person} framed />
      <FactList
        facts={[
          { label: t(personText.titleField), value: person.title },
          { label: t(personText.units), value: person.units.join(', ') },
          { label: t(text.hsaId), value: person.hsaId },
          { label: t(personText.email), value: person.email },
        ]}
      />
      <h3>{t(personText.roles)}</h3>
      <RolesInShort personId={person.id} />
    </div>
  );
}
