import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { pageTitles } from '../page-titles.ts';
import { MailPreference } from './MailPreference.tsx';
import { RegionSteps } from './RegionSteps.tsx';
import '../tasks.css';

/** How often mail comes, and when everyone is reminded. */
export default function TaskSettings() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(pageTitles.settings)} back={{ to: '/tasks', label: t(pageTitles.mine) }} />
      <MailPreference />
      <RegionSteps />
    </>
  );
}
