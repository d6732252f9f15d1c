import { expect, test } from '@playwright/test';
import { expectAccessible, pageOf } from './person.ts';

const heading = 'Nr;Tid;Användare;Enhet;Händelse;Syfte;Pnr\n';
const line = (number: number, time: string) =>
  `${number};${time};SE2321009009-P00001;SE2321009009-E0001;READ;Vård och behandling;191212121212\n`;
const log = `${heading}${line(1, '2026-11-02 08:03:11')}${line(2, '2026-11-02 08:04:30')}${line(3, '2026-13-02 08:05:00')}`;
const columns = {
  Loggnummer: 'Nr',
  Tidpunkt: 'Tid',
  Användare: 'Användare',
  'Användarens enhet': 'Enhet',
  Aktivitet: 'Händelse',
  Ändamål: 'Syfte',
  Patient: 'Pnr',
};

test('the CISO adds a log source, fits its dialect on a sample, hands in a file and sees what could not be read', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await pageOf(browser, /Karin Hellmark/);
  const file = { name: 'lab.csv', mimeType: 'text/csv', buffer: Buffer.from(log) };
  await page.goto('/log-review/sources');
  await page.getByRole('button', { name: 'Lägg till källa' }).click();
  await page.getByRole('textbox', { name: 'Namn' }).fill('Labsystemet');
  await page.getByRole('button', { name: 'Lägg till källa' }).last().click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Tidpunkt (at), Användare (user_hsa) saknas')).toBeVisible();
  for (const [field, column] of Object.entries(columns))
    await page.getByRole('combobox', { name: `${field}: Kolumn i filen` }).selectOption(column);
  await page.getByRole('combobox', { name: 'READ: Betyder' }).selectOption('Läsa');
  await expect(page.getByText('2 rader lästa i provet, 1 till karantän')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara dialekten' }).click();
  await expect(page.getByText('Dialekten är sparad')).toBeVisible();

  await page.getByRole('tab', { name: 'Leveranser' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Ladda upp loggfil' }).click();
  await expect(page.getByRole('row', { name: /lab\.csv/ }).getByText('Inläst')).toBeVisible({ timeout: 90_000 });
  await page.reload();
  await page.getByRole('tab', { name: /Karantän/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Visa posterna/ }).click();
  await expect(page.getByText('2026-13-02')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Inställningar' }).click();
  await page.getByRole('button', { name: 'Ändra' }).click();
  await expectAccessible(page);
  await page.goto('/log-review/sources?tab=context');
  await expect(page.getByText('Vårdkontakter (encounter.csv)')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/log-review/surf');
  await expect(page.getByRole('heading', { name: 'Läs in en månad' })).toBeVisible();
  await expectAccessible(page);
});

test('the CISO decides new rules with a reason, which the auditor reads', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await pageOf(browser, /Karin Hellmark/);
  await page.goto('/log-review/rules');
  await page.getByRole('button', { name: 'Ändra reglerna' }).click();
  await page.getByLabel('R05: Vikt').fill('3,5');
  await page.getByRole('switch', { name: 'R12: På' }).click();
  await expect(page.getByText('2 ändringar mot standard')).toBeVisible();
  await expectAccessible(page);
  const reason = 'Hyreshus: grannar säger mindre här';
  await page.getByRole('textbox', { name: 'Varför ändras reglerna?' }).fill(reason);
  await page.getByRole('button', { name: 'Besluta' }).click();
  await expect(page.getByText('Version 1')).toBeVisible();
  const auditor = await pageOf(browser, /Henrik Ståhlgren/);
  await auditor.goto('/log-review/rules');
  await expect(auditor.getByRole('row', { name: new RegExp(reason) })).toBeVisible({ timeout: 30_000 });
  await expect(auditor.getByText('R05 vikt 3,5; R12 av')).toBeVisible();
  await expect(auditor.getByRole('button', { name: 'Ändra reglerna' })).toBeHidden();
});
