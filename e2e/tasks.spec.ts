import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, pageOf } from './person.ts';

test.use({ actionTimeout: 20_000 });

const taskOf = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title }).first();

/** The first check of evidence in somebody's inbox: what it is about. */
async function firstCheck(page: Page): Promise<string> {
  await page.goto('/tasks?kind=requirements.checkEvidence');
  const link = page.locator('.task-title a').first();
  await expect(link).toBeVisible();
  return (await link.textContent()) ?? '';
}

async function handOver(page: Page, to: string): Promise<void> {
  await page.goto('/tasks/delegations');
  await page.getByRole('button', { name: 'Lämna över' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Till', { exact: true }).fill(to);
  await page
    .getByRole('option', { name: new RegExp(to) })
    .first()
    .click();
  await dialog.getByLabel('Till och med').fill(inDays(16));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lämna över' }).click();
  await expect(page.getByText('Dina uppgifter är överlämnade').first()).toBeVisible();
}

/** Collects the evidence anew, which is what was asked. */
async function collect(page: Page, title: string): Promise<void> {
  await taskOf(page, title).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Ändra' }).first().click();
  await page.getByLabel('Insamlat', { exact: false }).fill(inDays(0));
  await page.getByLabel('Nästa kontroll', { exact: false }).fill(inDays(180));
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('button', { name: 'Ändra' }).first()).toBeVisible();
}

test('tasks are handed over for a holiday, done by whoever stands in, and followed up by a manager', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const karin = await pageOf(browser, /Karin Hellmark/);
  const title = await firstCheck(karin);
  await karin.goto('/tasks');
  await expect(karin.getByRole('heading', { name: /Senare/ })).toBeVisible();
  await expectAccessible(karin);
  await handOver(karin, 'Oskar Dalberg');

  const oskar = await pageOf(browser, /Oskar Dalberg/);
  await oskar.goto('/tasks');
  await expect(taskOf(oskar, title)).toContainText('för Karin Hellmark');
  await collect(oskar, title);
  await oskar.goto('/tasks?kind=requirements.checkEvidence');
  await expect(oskar.locator('.task-title').first()).toBeVisible();
  await karin.goto('/tasks?tab=done');
  await expect(karin.getByRole('row').filter({ hasText: title })).toContainText('Oskar Dalberg');
  await expectAccessible(karin);

  await karin.goto('/tasks/delegations');
  await taskOf(karin, 'Alla uppgifter').getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(taskOf(karin, 'Alla uppgifter')).toContainText('Återtagen');

  const jonas = await pageOf(browser, /Jonas Wikander/, true);
  await jonas.goto('/tasks/follow-up');
  await expect(jonas.getByRole('heading', { level: 1, name: 'Följ upp uppgifter' })).toBeVisible();
  await expect(jonas.getByRole('heading', { name: 'Personer' })).toBeVisible();
  await expect(jonas.getByText(/försenade/).first()).toBeVisible();
  await expectAccessible(jonas);
});

test('the administrator reads what mail would have been sent', async ({ browser }) => {
  const page = await pageOf(browser, /Alexander Novotny/);
  await page.goto('/mail');
  await page.getByRole('button', { name: 'Skicka provmejl till mig' }).click();
  await expect(page.getByRole('link', { name: /Provmejl från Värna/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Provmejl från Värna/ })
    .first()
    .click();
  await expect(page.getByText('Värna når fram till dig', { exact: false })).toBeVisible();
});
