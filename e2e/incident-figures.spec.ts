import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { expectAccessible, noSideways, pageOf } from './person.ts';

test.use({ actionTimeout: 20_000 });

test('the year 2021 in figures: nine breaches to the officer, six to IMY, one NIS incident, all closed', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const auditor = await pageOf(browser, /Henrik Ståhlgren/);
  await auditor.goto('/incident-figures?year=2021');
  const glance = auditor.getByRole('list').filter({ hasText: 'personuppgiftsincidenter till dataskyddsombudet' });
  await expect(glance.getByRole('listitem')).toHaveText([
    /^10\s*incidenter/,
    /^9\s*personuppgiftsincidenter/,
    /^6\s*av dem anmälda till IMY/,
    /^1\s*till CSIRT/,
    /^10\s*avslutade/,
  ]);
  await expectAccessible(auditor);
  const asTable = auditor.getByRole('button', { name: 'Visa som tabell' });
  while ((await asTable.count()) > 0) await asTable.first().click();
  await expect(auditor.getByRole('cell', { name: 'färre än 5' }).first()).toBeVisible();
  await expectAccessible(auditor);
  await auditor.setViewportSize({ width: 390, height: 844 });
  expect(await noSideways(auditor)).toBe(true);
  await auditor.setViewportSize({ width: 1440, height: 900 });
  const [workbook] = await Promise.all([
    auditor.waitForEvent('download'),
    auditor.getByRole('link', { name: 'Excel' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toBe('incidenter-i-siffror-2021-region-exempel.xlsx');
  await auditor.getByRole('link', { name: 'Visa som utskrift' }).click();
  await expect(
    auditor.getByText('Personuppgiftsincidenter till dataskyddsombudet: 9. Anmälda till IMY: 6.'),
  ).toBeVisible();
  await expectAccessible(auditor);
  await auditor.context().close();
});

test('a playbook is changed with a note, and its new version is proposed', async ({ browser }) => {
  test.setTimeout(180_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  await ciso.goto('/incident-playbooks?kind=paper');
  await expect(ciso.getByText('Samla in papperen och räkna dem')).toBeVisible();
  await expectAccessible(ciso);
  await ciso.getByRole('link', { name: 'Ändra', exact: true }).click();
  const first = ciso.getByRole('region', { name: 'Steg 1', exact: true });
  await first.getByLabel('Vad som görs', { exact: true }).fill('Samla in papperen, räkna dem och lås in dem');
  await ciso.getByLabel('Vad som ändrats och varför').fill('Papperen blev liggande på ett skrivbord.');
  await expectAccessible(ciso);
  await ciso.getByRole('button', { name: 'Spara som ny version' }).click();
  await expect(ciso.getByText('Samla in papperen, räkna dem och lås in dem')).toBeVisible();
  await expect(ciso.getByRole('cell', { name: 'Papperen blev liggande på ett skrivbord.' })).toBeVisible();
  await ciso.context().close();
});

test('a webhook is added, its secret shown once, and a test delivered', async ({ browser }) => {
  test.setTimeout(180_000);
  const receiver = createServer((_, response) => response.writeHead(200).end('tack'));
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  const ciso = await pageOf(browser, /Karin Hellmark/);
  await ciso.goto('/incident-webhooks');
  await ciso.getByRole('button', { name: 'Lägg till webhook' }).click();
  const dialog = ciso.getByRole('dialog');
  await dialog.getByLabel('Namn').fill('Servicedesk');
  await dialog.getByLabel('Adress').fill('https://169.254.169.254/');
  await dialog.getByRole('button', { name: 'Lägg till webhook' }).click();
  await expect(dialog.getByText('Till den adressen skickas inget').first()).toBeVisible();
  await dialog.getByLabel('Adress').fill(`http://127.0.0.1:${port}/in`);
  await expectAccessible(ciso);
  await dialog.getByRole('button', { name: 'Lägg till webhook' }).click();
  await expect(dialog.getByText(/^vws_/)).toBeVisible();
  await expectAccessible(ciso);
  await dialog.getByRole('button', { name: 'Klar' }).click();
  await ciso.getByRole('link', { name: 'Servicedesk' }).click();
  await ciso.getByRole('button', { name: 'Skicka prov' }).click();
  await expect(ciso.getByText('200 tack')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(ciso);
  await ciso.context().close();
  receiver.close();
});
