import { usePathValue } from '../../../ui/address.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useText } from '../../../ui/Words.tsx';
import { useMail } from './calls.ts';
import { Letter } from './Letter.tsx';
import { pageTitles } from './texts.ts';
import './mail.css';

/** One mail on a page of its own. */
export default function MailPage() {
  const t = useText();
  const id = usePathValue('id');
  const { data } = useMail(id);
  return (
    <>
      <PageTitle
        title={data ? `${data.subject} (${data.person})` : t(pageTitles.mail)}
        back={{ to: '/mail', label: t(pageTitles.outbox) }}
      />
      <Letter id={id} />
    </>
  );
}
