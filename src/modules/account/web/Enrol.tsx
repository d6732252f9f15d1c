import { useEffect } from 'react';
import type { z } from 'zod';
import { useGo } from '../../../ui/address.ts';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { OpenedLink } from '../contract/link.ts';
import { ChooseCredential } from './ChooseCredential.tsx';
import { Entrance } from './Entrance.tsx';
import { enter } from './enter.ts';
import { NoKey } from './NoKey.tsx';
import { ProviderWay } from './ProviderWay.tsx';
import { account } from './server.ts';
import { text } from './texts.ts';
import { useLink } from './useLink.ts';

type Opened = z.infer<typeof OpenedLink>;
const home = { next: '/', level: null, again: false };

/** A link to the first use, opened on the wrong page. */
function ToSetup({ linkKey }: { linkKey: string }) {
  const go = useGo();
  useEffect(() => go(`/setup?key=${linkKey}`, { replace: true }), [go, linkKey]);
  return null;
}

type InvitedProps = { opened: Extract<Opened, { kind: 'enrol' }>; linkKey: string; startOver: () => void };

function Invited({ opened, linkKey, startOver }: InvitedProps) {
  const t = useText();
  const { name, registration, provider } = opened;
  return (
    <>
      <PageTitle title={t(text.enrolTitle, { name })} lead={t(text.enrolLead)} />
      <ChooseCredential
        registration={registration}
        startOver={startOver}
        save={async (credential) => {
          await account.enrol({ body: { key: linkKey, attempt: registration.attempt, credential } });
          return enter('/');
        }}
      />
      {provider && (
        <div className="ways">
          <p className="soft">{t(text.providerWhy)}</p>
          <ProviderWay journey={home} />
        </div>
      )}
    </>
  );
}

/** Where a one-time link leads: choosing how to sign in. */
export default function Enrol() {
  const { key, query } = useLink();
  if (key === '')
    return (
      <Entrance>
        <NoKey />
      </Entrance>
    );
  return (
    <Entrance>
      <Load query={query}>
        {(opened) =>
          opened.kind === 'set-up' ? (
            <ToSetup linkKey={key} />
          ) : (
            <Invited opened={opened} linkKey={key} startOver={() => void query.refetch()} />
          )
        }
      </Load>
    </Entrance>
  );
}
