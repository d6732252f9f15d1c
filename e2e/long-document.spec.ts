import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

test.describe.configure({ timeout: 240_000 });

const title = 'Handbok för reservrutiner';
const heading = /^4\.2 Provsvar: akutmottagning/;

test('a search leads a nurse on a phone to the right heading of a document of 60 pages', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
  const page = await context.newPage();
  await signInAs(page, /Sara Lindvall/);
  await page.getByRole('link', { name: /Hitta en instruktion/ }).click();
  await expect(page.getByRole('heading', { name: 'Områden' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('searchbox').fill('provsvar akutmottagning');
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  await expect(page.getByText(/^Träff \d+ av \d+$/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('searchbox', { name: 'Sök i dokumentet' }).fill('');
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await page.getByRole('link', { name: /^5 / }).first().click();
  await expect(page.getByRole('heading', { name: /^5 / }).first()).toBeInViewport();
  await expect(page.getByRole('navigation', { name: 'Innehåll' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});

test('the contents follow along beside a document of 60 pages', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, /Karin Hellmark/);
  await page.goto('/documents/areas?q=provsvar+akutmottagning');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  const contents = page.getByRole('navigation', { name: 'Innehåll' });
  const search = page.getByRole('searchbox', { name: 'Sök i dokumentet' });
  await search.fill('');
  await expect(contents.locator('[aria-current]')).toContainText('Provsvar');
  await search.fill('personnummer');
  await expect(page.getByText(/^Träff 1 av \d+$/)).toBeVisible();
  await search.press('Enter');
  await expect(page.getByText(/^Träff 2 av \d+$/)).toBeVisible();
  await expectAccessible(page);
});
