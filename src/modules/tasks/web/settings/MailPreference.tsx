import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { problemFrom } from '../../../../shared/client.ts';
import { languages } from '../../../../shared/text.ts';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Digest } from '../../contract/settings.ts';
import { tasks } from '../calls.ts';
import { settingsText as text } from '../texts.ts';

const Language = z.object({ language: z.enum(languages) });
const Wanted = z.object({ digest: Digest, ...Language.shape });
type Wanted = z.infer<typeof Wanted>;

/** The language of mail is the mail module's to keep. */
const languageAddress = '/api/mail/preference';
async function askLanguage(options: RequestInit = {}): Promise<z.infer<typeof Language>> {
  const headers = { 'accept-language': document.documentElement.lang, 'content-type': 'application/json' };
  const answer = await fetch(languageAddress, { ...options, headers });
  if (!answer.ok) throw await problemFrom(answer);
  return Language.parse(await answer.json());
}

const load = async (): Promise<Wanted> => {
  const [{ digest }, { language }] = await Promise.all([tasks.preference({}), askLanguage()]);
  return { digest, language };
};

async function keep({ digest, language }: Wanted): Promise<Wanted> {
  await tasks.prefer({ body: { digest } });
  await askLanguage({ method: 'PUT', body: JSON.stringify({ language }) });
  return { digest, language };
}

/** How often mail comes, and in which language. */
export function MailPreference() {
  const t = useText();
  const notify = useNotify();
  const query = useQuery({ queryKey: ['tasks', 'preference'], queryFn: load });
  const often = [
    { value: 'daily', label: t(text.daily) },
    { value: 'weekly', label: t(text.weekly) },
    { value: 'none', label: t(text.none), hint: t(text.noneHint) },
  ];
  const spoken = [
    { value: 'sv', label: t(text.swedish) },
    { value: 'en', label: t(text.english) },
  ];
  return (
    <Panel title={t(text.mail)} lead={t(text.mailLead)}>
      <Load query={query}>
        {(wanted) => (
          <div className="task-form">
            <Form
              schema={Wanted}
              initial={wanted}
              save={keep}
              saved={() => notify.done(t(text.saved))}
              submit={t(text.save)}
            >
              <ChoiceField name="digest" label={t(text.often)} options={often} />
              <ChoiceField name="language" label={t(text.language)} options={spoken} as="beside" />
            </Form>
          </div>
        )}
      </Load>
    </Panel>
  );
}
