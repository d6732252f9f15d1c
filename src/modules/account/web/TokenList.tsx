import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Token } from '../contract/session.ts';
import { ItemList } from './ItemList.tsx';
import { ownText } from './own-texts.ts';

type TokenListProps = { label: string; tokens: readonly Token[]; end: (id: string) => void };

function LastUsed({ token: { seenAt, createdAt } }: { token: Token }) {
  const t = useText();
  if (seenAt === createdAt) return t(ownText.neverUsed);
  return (
    <>
      {t(ownText.used)} <DateText at={seenAt} as="near" />
    </>
  );
}

/** API tokens, and a way to end them. */
export function TokenList({ label, tokens, end }: TokenListProps) {
  const t = useText();
  return (
    <ItemList
      label={label}
      items={tokens}
      itemKey={({ id }) => id}
      name={({ name }) => name}
      facts={(token) => [
        <>
          {t(ownText.validUntil)} <DateText at={token.expiresAt.slice(0, 10)} as="long" />
        </>,
        <LastUsed key="used" token={token} />,
        t(ownText.atLevel, { level: token.assurance }),
      ]}
      act={({ id, name }) => (
        <ConfirmButton
          size="small"
          title={t(ownText.endToken, { name })}
          text={t(ownText.endTokenText)}
          verb={t(ownText.end)}
          danger
          onConfirm={() => end(id)}
        >
          {t(ownText.end)}
        </ConfirmButton>
      )}
    />
  );
}
