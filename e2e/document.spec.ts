import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

const title = 'Rutin för lånad dator';

test('a coordinator writes a routine and brings it into force, and a nurse reads it on a phone', async ({
  page,
  browser,
}) => {
  await signInAs(page, /Johan Ekvall/);
  await page.goto('/documents');
  await expect(page.getByRole('heading', { level: 1, name: 'Styrdokument' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Nytt styrdokument' }).click();
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Typ').selectOption({ label: 'Rutin' });
  await page.getByLabel('Område').selectOption({ label: 'Tillgångar' });
  await page.getByLabel('Gäller för').fill('Sjukhusförvaltningen');
  await page
    .getByRole('option', { name: /^Sjukhusförvaltningen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Skapa dokumentet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Skriv texten' }).first().click();
  await page.locator('[contenteditable=true]').fill('Lämna tillbaka datorn samma dag som uppdraget slutar.');
  await page.getByRole('button', { name: 'Spara utkastet och läs igenom' }).click();
  await expect(page.getByText('Utkastet är sparat som version 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Sätt i kraft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sätt i kraft' }).click();
  await expect(page.getByText('Lämna tillbaka datorn')).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
  const nurse = await phone.newPage();
  await signInAs(nurse, /Sara Lindvall/);
  await nurse.getByRole('link', { name: /Hitta en instruktion/ }).click();
  await nurse.getByRole('searchbox').fill('lånad dator');
  await nurse.getByRole('link', { name: title }).first().click();
  await expect(nurse.getByText('Lämna tillbaka datorn')).toBeVisible();
  await expectAccessible(nurse);
  await phone.close();
});

test('someone of another administration finds neither the routine nor its page', async ({ page }) => {
  await signInAs(page, /Amina Jibriil/);
  await page.goto('/documents?q=l%C3%A5nad+dator');
  await expect(page.getByRole('heading', { level: 1, name: 'Styrdokument' })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});
