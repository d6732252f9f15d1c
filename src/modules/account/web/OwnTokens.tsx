import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../ui/Actor.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import { may } from '../permissions.ts';
import { NewTokenDialog } from './NewTokenDialog.tsx';
import { ownText } from './own-texts.ts';
import { account } from './server.ts';
import { TokenList } from './TokenList.tsx';
import { useDoing } from './useDoing.ts';

/** One's API tokens; shown to those who may make them or have some left. */
export function OwnTokens() {
  const t = useText();
  const mayMake = useMay(may.tokens);
  const { doing, begin, end } = useDoing();
  const query = useQuery({ queryKey: ['account', 'tokens'], queryFn: () => account.tokens({}) });
  const endToken = useSend(account.endToken, { said: t(ownText.ended) });
  if (!mayMake && (query.data?.items.length ?? 0) === 0) return null;
  const make = mayMake && (
    <Button size="small" icon={IconPlus} onClick={() => begin('token')}>
      {t(ownText.createToken)}
    </Button>
  );
  return (
    <Panel title={t(ownText.tokens)} lead={t(ownText.tokensLead)} beside={make}>
      <Load query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t(ownText.noTokens)} text={t(ownText.noTokensText)} />
          ) : (
            <TokenList label={t(ownText.tokens)} tokens={items} end={(id) => endToken.send({ params: { id } })} />
          )
        }
      </Load>
      {doing === 'token' && mayMake && <NewTokenDialog close={end} />}
    </Panel>
  );
}
