import { ButtonLink } from '../ui/Button.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useText } from '../ui/Words.tsx';
import { text } from './texts.ts';

/** No page at this address. */
export function NotFound() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(text.missingTitle)} lead={t(text.missingText)} />
      <ButtonLink kind="main" to="/">
        {t(text.toStart)}
      </ButtonLink>
    </>
  );
}
