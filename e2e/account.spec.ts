import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

test('one signs in, changes language, sees where one is signed in, and signs out', async ({ page }) => {
  await page.goto('/documents');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page);

  await signInAs(page, /Jonas Wikander/);
  await expect(page.getByRole('heading', { level: 1, name: 'Hej Jonas' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /Jonas Wikander/ }).click();
  await page.getByRole('menuitem', { name: 'Logga ut' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await page.request.get('/api/account/me')).status()).toBe(401);
});

test('the building blocks are accessible in both colour schemes', async ({ page }) => {
  await page.goto('/ui');
  await expect(page.getByRole('heading', { level: 1, name: 'Byggblock' })).toBeVisible();
  await expectAccessible(page);
});
