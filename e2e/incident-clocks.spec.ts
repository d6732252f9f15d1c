import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { ask, expectAccessible, noSideways, pageOf } from './person.ts';

test.use({ actionTimeout: 20_000 });
const title = 'Journalsystemet är krypterat';
const hourMs = 3_600_000;

/** A ransomware case that is to be reported under two laws at once; knowledge of it is two hours old. */
async function aCase(page: Page): Promise<{ id: string; number: string }> {
  const noticedAt = new Date(Date.now() - 2 * hourMs).toISOString();
  const report = { id: randomUUID(), kind: 'malware', what: title, noticedAt, personalData: 'yes', ongoing: 'yes' };
  const { number } = await ask<{ number: string }>(page, 'POST', '/incident-reports', report);
  const found = await ask<{ items: { id: string; version: number }[] }>(page, 'GET', `/incidents?q=${number}`);
  const [one] = found.items;
  if (!one) throw new Error('the case was not found');
  for (const regime of ['cybersecurity', 'gdpr33']) {
    const { version } = await ask<{ version: number }>(page, 'GET', `/incidents/${one.id}/triage`);
    const decision = { id: randomUUID(), version, regime, verdict: 'report', reason: 'Vården står stilla.' };
    await ask(page, 'POST', `/incidents/${one.id}/decisions`, decision);
  }
  return { id: one.id, number };
}

test('clocks run on the wall, a report is copied and filed, and the wall forgets it', async ({ browser }) => {
  test.setTimeout(300_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  const { id, number } = await aCase(ciso);

  await test.step('the wall tells how long is left, and how that is counted', async () => {
    await ciso.goto(`/incidents/clocks?q=${number}`);
    const warning = ciso.getByRole('listitem').filter({ hasText: 'Upplysning' }).first();
    await expect(warning.getByText(/^21 h \d+ min kvar$|^22 h kvar$/)).toBeVisible();
    await expect(ciso.getByText(/^2 dygn 21 h kvar$|^2 dygn 22 h kvar$/).first()).toBeVisible();
    await expect(ciso.getByRole('heading', { level: 2, name: /Har inte börjat löpa/ })).toBeVisible();
    await warning.getByText('Så räknas tiden').click();
    await expect(warning.getByText(/\+ 24 timmar =/)).toBeVisible();
    await expectAccessible(ciso);
    await ciso.setViewportSize({ width: 390, height: 844 });
    expect(await noSideways(ciso)).toBe(true);
    await ciso.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the large screen shows the number and not what the case is about', async () => {
    await ciso.goto('/incidents/clocks/screen');
    await expect(ciso.getByText(number).first()).toBeVisible();
    await expect(ciso.getByText(title)).toHaveCount(0);
    await expectAccessible(ciso);
  });

  await test.step('the report is copied in the receiver’s order, and recorded as filed', async () => {
    await ciso.goto(`/incidents/clocks?q=${number}`);
    await ciso.getByRole('link', { name: 'Upplysning' }).click();
    await expect(ciso.getByRole('heading', { level: 1, name: /[Uu]pplysning/ })).toBeVisible();
    await expect(ciso.getByText('Inte känt än').first()).toBeVisible();
    await ciso
      .getByRole('button', { name: /^Kopiera:/ })
      .first()
      .click();
    await expect(ciso.getByRole('button', { name: /^(Kopierat|Det gick inte att kopiera):/ })).toBeVisible();
    await expectAccessible(ciso);
    await ciso.getByLabel('Myndighetens ärendenummer').fill('CERT-2026-17');
    await ciso.getByRole('button', { name: 'Notera som lämnad' }).click();
    await expect(ciso.getByRole('heading', { name: 'Rapporten är lämnad' })).toBeVisible();
    await expect(ciso.getByText('Lämnad i tid')).toBeVisible();
    await expect(ciso.getByText('CERT-2026-17')).toBeVisible();
    await expectAccessible(ciso);
  });

  await test.step('what is filed has left the wall; another duty ends by a signed decision', async () => {
    await ciso.goto(`/incidents/clocks?q=${number}`);
    await expect(ciso.getByRole('link', { name: 'Incidentanmälan' })).toBeVisible();
    await expect(ciso.getByRole('link', { name: 'Upplysning' })).toHaveCount(0);
    const { items } = await ask<{ items: { status: string }[] }>(ciso, 'GET', `/incidents/${id}/obligations`);
    expect(items.filter(({ status }) => status === 'filed')).toHaveLength(1);
    await ciso.goto(`/incidents/${id}?tab=duties`);
    const breach = ciso.getByRole('listitem').filter({ hasText: 'Anmälan av personuppgiftsincident' });
    await breach.getByRole('button', { name: 'Avsluta med beslut' }).click();
    await ciso
      .getByLabel('Varför rapporten inte behöver lämnas')
      .fill('Uppgifterna var krypterade och nyckeln är inte röjd.');
    await expectAccessible(ciso);
    await ciso.getByRole('dialog').getByRole('button', { name: 'Avsluta med beslut' }).click();
    await expect(ciso.getByText('Plikten är avslutad')).toBeVisible();
  });

  await test.step('an interim report that the CSIRT asks for runs by the time the CSIRT sets', async () => {
    await ciso.getByRole('button', { name: 'För in en begärd rapport' }).click();
    await ciso.getByLabel('Ska vara inne senast').fill('2030-01-31T12:00');
    await ciso.getByLabel('Vad de vill veta').fill('Vilka system är återställda?');
    await expectAccessible(ciso);
    await ciso.getByRole('dialog').getByRole('button', { name: 'För in en begärd rapport' }).click();
    await expect(ciso.getByText('Rapporten är införd')).toBeVisible();
    await expect(ciso.getByRole('heading', { level: 3, name: /^Delrapport/ })).toBeVisible();
    await expectAccessible(ciso);
  });
  await ciso.context().close();
});

test('the law is read in words, changed row by row, tried on the open cases and brought into force', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  await ciso.goto('/incidents/law');
  await expect(ciso.getByText('Berörs personuppgifter? Ja').first()).toBeVisible();
  await expectAccessible(ciso);
  for (const tab of ['Rapporteringsplikter', 'Mottagare', 'Versioner']) {
    await ciso.getByRole('tab', { name: tab }).click();
    await expectAccessible(ciso);
  }

  await ciso.goto('/incidents/law/edit?tab=receivers');
  await ciso.getByRole('button', { name: /^Ändra: CSIRT-enheten/ }).click();
  await ciso.getByLabel('Adress').fill('https://cyberportalen.example');
  await expectAccessible(ciso);
  await ciso.getByRole('button', { name: 'Lägg i utkastet' }).click();
  await expect(ciso.getByText('cyberportalen.example')).toBeVisible();

  await ciso.getByRole('tab', { name: 'Ska det anmälas?' }).click();
  await ciso.getByRole('button', { name: /^Ändra: Vården har varit begränsad i mer än en timme/ }).click();
  await ciso.getByLabel('Därför, på svenska').fill('Vården har varit begränsad i mer än två timmar.');
  await ciso.getByLabel('Tal').fill('2');
  await expectAccessible(ciso);
  await ciso.getByRole('button', { name: 'Lägg i utkastet' }).click();
  await expect(ciso.getByText('Vården har varit begränsad i mer än två timmar.')).toBeVisible();
  await ciso.reload();
  await expect(ciso.getByText('Vården har varit begränsad i mer än två timmar.')).toBeVisible();

  await ciso.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(ciso.getByText('Förut').first()).toBeVisible();
  await expect(ciso.getByText(/öppna ärenden du får läsa/)).toBeVisible();
  await expectAccessible(ciso);
  await ciso.getByRole('button', { name: 'Fortsätt' }).click();
  await ciso.getByLabel('Vad du har ändrat och varför').fill('Läst föreskriften; e-tjänsten har fått en adress.');
  await expectAccessible(ciso);
  await ciso.getByRole('button', { name: /^Inför version/ }).click();
  await expect(ciso.getByRole('cell', { name: 'Läst föreskriften; e-tjänsten har fått en adress.' })).toBeVisible();
  await ciso.context().close();

  const nurse = await pageOf(browser, /Sara Lindvall/, true);
  await nurse.goto('/incidents/law/edit');
  await expect(nurse.getByText('Du har inte tillgång till den här sidan')).toBeVisible();
  await nurse.context().close();
});
