import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, pageOf } from './person.ts';

const what = 'Ett brev med provsvar låg i fel kuvert och kom till en annan patient.';
test.use({ actionTimeout: 20_000 });

const next = (page: Page) => page.getByRole('button', { name: 'Fortsätt' }).click();
const answer = (page: Page, question: string, reply: string) =>
  page.getByRole('group', { name: question }).getByLabel(reply, { exact: true }).check();

/** The questions of the report, each answered on its step. */
async function report(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Fel mottagare/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vad hände?' })).toBeVisible();
  await next(page);
  await expect(page.getByText('Skriv några ord om vad som hände')).toBeVisible();
  await page.getByLabel('Berätta med egna ord').fill(what);
  await expectAccessible(page);
  await next(page);
  await answer(page, 'När upptäckte du det?', 'Nyss');
  await answer(page, 'Pågår det fortfarande?', 'Nej');
  await expectAccessible(page);
  await next(page);
  await answer(page, 'Rör det uppgifter om patienter eller andra personer?', 'Ja');
  await answer(page, 'Ungefär hur många personer?', 'En');
  await expectAccessible(page);
  await next(page);
}

test('a letter to the wrong patient: reported on a phone, judged, filed with IMY in time, closed with a lesson', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  let number = '';

  await test.step('a nurse reports it on her phone, and gets a number', async () => {
    const nurse = await pageOf(browser, /Sara Lindvall/, true);
    await nurse.getByRole('link', { name: /^Rapportera något/ }).click();
    await expectAccessible(nurse);
    await report(nurse);
    await nurse.getByLabel('Hur når vi dig om vi undrar något?').fill('Ankn. 4417');
    await expectAccessible(nurse);
    await nurse.getByRole('button', { name: 'Skicka rapporten' }).click();
    await expect(nurse.getByText('Rapporten är mottagen')).toBeVisible();
    number = (await nurse.getByText(/^INC-\d{4}-\d+$/).textContent()) ?? '';
    await expectAccessible(nurse);
    await nurse.getByRole('link', { name: 'Följ rapporten' }).click();
    await expect(nurse.getByText('ska bedöma den')).toBeVisible();
    await expectAccessible(nurse);
    await nurse.context().close();
  });
  expect(number).toMatch(/^INC-/);
});

test('what is written without a connection is kept, and sent when the connection is back', async ({ browser }) => {
  const nurse = await pageOf(browser, /Sara Lindvall/, true);
  await nurse.goto('/incident-reports/new');
  await report(nurse);
  await nurse.reload();
  await expect(nurse.getByText('Det du började skriva finns kvar')).toBeVisible();
  await expect(nurse.getByText(what)).toBeVisible();
  await nurse.context().setOffline(true);
  await expect(nurse.getByText(/^Ingen kontakt just nu/)).toBeVisible();
  await nurse.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(nurse.getByText('Rapporten väntar på kontakt med servern')).toBeVisible();
  await expectAccessible(nurse);
  await nurse.context().setOffline(false);
  await expect(nurse.getByText('Rapporten är mottagen')).toBeVisible();
  await nurse.context().close();
});

test('anyone reports without signing in, and follows the report by its number and code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/report');
  await report(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(page.getByText('Rapporten är mottagen')).toBeVisible();
  const number = (await page.getByText(/^INC-\d{4}-\d+$/).textContent()) ?? '';
  const code = (await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()) ?? '';
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Följ rapporten' }).click();
  await page.getByLabel('Ärendenummer').fill(number);
  await page.getByLabel('Kod', { exact: true }).fill('XXXX-XXXX-XXXX');
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByText('hör inte ihop')).toBeVisible();
  await page.getByLabel('Kod', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByText('ska bedöma den')).toBeVisible();
  await expectAccessible(page);
});
