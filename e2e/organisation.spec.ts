import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

const heading = 'hsaId;namn;e-post;titel;skyddad identitet\r\n';
const right = `${heading}SE2321009009-NY01;Nyanna Prov;nyanna.prov@regionexempel.example;Kurator;nej\r\n`;
const wrong = `${heading}SE123;Fel Person;fel@regionexempel.example;Kurator;nej\r\n`;

async function review(page: Page, content: string): Promise<void> {
  await page.goto('/import/organisation.people');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'personer.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Läs filen' }).click();
  await page.getByRole('button', { name: 'Granska ändringarna' }).click();
}

test('people are imported: a wrong row is told by its number and stops all, a right file gives a receipt', async ({
  page,
}) => {
  await signInAs(page, /Systemadministratör/);
  await review(page, wrong);
  await expect(page.getByText('Inget importeras förrän felen är rättade.')).toBeVisible();
  await expectAccessible(page);

  await review(page, right);
  await page.getByRole('button', { name: /^Importera 1/ }).click();
  await expect(page.getByText('Importen är klar')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/organisation/people?q=Nyanna');
  await expect(page.getByRole('link', { name: /Nyanna Prov/ })).toBeVisible();
  await expectAccessible(page);
});

test('the organisation, its roles and who answers for what are read', async ({ page }) => {
  await signInAs(page, /Systemadministratör/);
  await page.goto('/organisation');
  await expect(page.getByRole('treeitem', { name: /Region Exempel/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/organisation/roles');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/organisation/responsibility');
  await expect(page.getByText('Leyla Ardalani').first()).toBeVisible();
  await expectAccessible(page);
});
