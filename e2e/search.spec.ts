import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

const title = 'Riktlinje för styrning av åtkomst';

test('the palette is opened, searched and left by keyboard alone, and a misspelling is found', async ({ page }) => {
  await signInAs(page, /Johan Ekvall/);
  await expect(page.getByRole('button', { name: 'Sök' })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Sök, eller gå till en sida' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { name: 'Nytt styrdokument' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('incidnet');
  await expect(page.getByRole('option', { name: /incident/i }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=incidnet/);
  await expect(page.getByRole('heading', { level: 1, name: 'Sök' })).toBeVisible();
  await page.getByRole('button', { name: /^Styrdokument/ }).click();
  await expect(page).toHaveURL(/kind=document/);
  await expect(
    page
      .getByRole('listitem')
      .getByRole('link', { name: /incident/i })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('personer');
  await expect(page.getByRole('option', { name: 'Personer', exact: true })).toBeVisible();
});

test('a word in a long text leads to the section where it stands', async ({ page }) => {
  await signInAs(page, /Johan Ekvall/);
  await page.goto('/search?q=l%C3%B6senord&kind=document');
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+#.+/);
  await expect(page.getByRole('heading', { name: /4\.3 Lösenord/ })).toBeInViewport();
});

test('a comment that names someone reaches that person’s bell and leads back to the record', async ({
  page,
  browser,
}) => {
  await signInAs(page, /Johan Ekvall/);
  await page.goto('/search?q=l%C3%B6senord&kind=document');
  await page.getByRole('link', { name: title }).click();
  const field = page.getByLabel('Skriv en kommentar');
  await field.fill('Stämmer det här hos er ');
  await field.press('End');
  await field.pressSequentially('@');
  const picker = page.getByRole('combobox', { name: 'Nämn någon' });
  await expect(picker).toBeFocused();
  await picker.pressSequentially('Sara Lind');
  await expect(page.getByRole('option', { name: /Sara Lindvall/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Stämmer det här hos er @Sara Lindvall ');
  await page.getByRole('button', { name: 'Kommentera' }).click();
  await expect(page.getByText('Kommentaren är skriven')).toBeVisible();
  await expect(field).toHaveValue('');
  await expectAccessible(page);

  const other = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
  const nurse = await other.newPage();
  await signInAs(nurse, /Sara Lindvall/);
  await nurse.getByRole('button', { name: /Notiser, \d+ olästa/ }).click();
  await expectAccessible(nurse);
  await nurse.getByRole('dialog', { name: 'Notiser' }).getByRole('link', { name: title }).first().click();
  await expect(nurse.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(nurse.getByText('Stämmer det här hos er')).toBeVisible();
  await nurse.goto('/notices');
  await expect(nurse.getByRole('heading', { level: 1, name: 'Notiser' })).toBeVisible();
  await expectAccessible(nurse);
  await other.close();
});
