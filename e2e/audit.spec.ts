import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

test('the CISO reads the trail and checks that the chain holds', async ({ page }) => {
  await signInAs(page, /Karin Hellmark/);
  await page.goto('/audit');
  await expect(page.getByRole('heading', { level: 1, name: 'Revisionsspår' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Kontrollera kedjan' }).click();
  await expect(page.getByText(/Kontrollerat av/)).toBeVisible({ timeout: 30_000 });
  await page.goto('/audit/seals');
  await expect(page.getByRole('heading', { level: 1, name: 'Sigill' })).toBeVisible();
  await expectAccessible(page);
});
