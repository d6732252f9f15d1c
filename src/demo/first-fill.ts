import { setupLink } from '../modules/account/index.ts';
import type { Services } from '../platform/services.ts';
import { fill, texts } from '../shared/text.ts';
import { isEmpty, seedDemoRegion } from './seed/region.ts';

const says = texts({
  demo: {
    sv: 'Demoregion: välj person på inloggningssidan. Uppgifterna är påhittade.',
    en: 'Demo region: choose a person on the sign-in page. All data is invented.',
  },
  setup: {
    sv: 'Skapa den första administratören här (länken fungerar en gång): {link}',
    en: 'Create the first administrator here (the link works once): {link}',
  },
});

/** Fills an installation nobody works in yet: with the demo region, or with a link for its first administrator. */
export async function firstFill(services: Services, report: (step: string) => void): Promise<void> {
  const { demo, language } = services.config;
  if (demo) {
    if (await isEmpty(services)) await seedDemoRegion(services, report);
    report(says.demo[language]);
    return;
  }
  const link = await setupLink(services);
  if (link) report(fill(says.setup[language], { link }));
}
