import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { ask, expectAccessible, noSideways, pageOf } from './person.ts';

test.use({ actionTimeout: 20_000 });

/** An event that the person on the page reports, as the case it became. */
async function aCase(page: Page, more: object): Promise<string> {
  const noticedAt = new Date(Date.now() - 3_600_000).toISOString();
  const report = { id: randomUUID(), kind: 'lostEquipment', what: 'En surfplatta är borta', noticedAt, ...more };
  const { number } = await ask<{ number: string }>(page, 'POST', '/incident-reports', report);
  const found = await ask<{ items: { id: string }[] }>(page, 'GET', `/incidents?q=${number}`);
  return found.items[0]?.id ?? '';
}

const onPhone = async (page: Page) => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await noSideways(page)).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
};

test('a case is assessed, judged by the table it is asked by, and told in its timeline', async ({ browser }) => {
  test.setTimeout(300_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  const id = await aCase(ciso, {});

  await test.step('the list leads to it, and the next step is plain', async () => {
    await ciso.goto('/incidents?open=1');
    await expect(ciso.getByRole('link', { name: 'Borttappad eller stulen utrustning' }).first()).toBeVisible();
    await expectAccessible(ciso);
    await onPhone(ciso);
    await ciso.goto(`/incidents/${id}`);
    await ciso.getByRole('button', { name: 'Bedöm händelsen' }).click();
    await ciso.getByLabel('Det är en incident').check();
    await ciso.getByLabel('Skäl').fill('Surfplattan kan innehålla patientuppgifter');
    await ciso.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(ciso.getByText('Utse den som ska hålla i ärendet')).toBeVisible();
    await ciso.getByRole('button', { name: 'Utse handläggare' }).first().click();
    const people = ciso.getByRole('dialog').getByRole('combobox');
    await people.fill('Johan Ekvall');
    await ciso.getByRole('option', { name: /Johan Ekvall/ }).click();
    await ciso.getByRole('dialog').getByRole('button', { name: 'Utse handläggare' }).click();
    await expect(ciso.getByText('Johan Ekvall äger ärendet')).toBeVisible();
    await expectAccessible(ciso);
    await onPhone(ciso);
  });

  await test.step('what the table lacks is asked and answered on the spot', async () => {
    await ciso.getByRole('link', { name: 'Bedöm anmälan' }).first().click();
    const imy = ciso.getByRole('region', { name: 'GDPR: anmälan till IMY' });
    await expect(imy.getByText('Oklart: mer behöver vara känt').first()).toBeVisible();
    await imy.getByRole('group', { name: 'Berörs personuppgifter?' }).getByLabel('Nej').check();
    await imy.getByRole('button', { name: 'Spara svaren' }).click();
    await expect(imy.getByText('Inga personuppgifter berörs.').first()).toBeVisible();
    await expectAccessible(ciso);
    await onPhone(ciso);
    await imy.getByRole('button', { name: 'Underteckna' }).click();
    const dialog = ciso.getByRole('dialog');
    await expect(dialog.getByLabel('Ska inte anmälas')).toBeChecked();
    await dialog.getByRole('textbox', { name: 'Skäl' }).fill('Surfplattan var tom');
    await expectAccessible(ciso);
    await dialog.getByRole('button', { name: 'Underteckna' }).click();
    await expect(imy.getByText('Surfplattan var tom')).toBeVisible();
  });

  await test.step('facts that change after the decision are told, and ask for a new one', async () => {
    const { version, facts, ...seen } = await ask<Record<string, unknown> & { facts: object }>(
      ciso,
      'GET',
      `/incidents/${id}`,
    );
    const now = { ...facts, personalData: 'yes', riskToPersons: 'risk' };
    await ask(ciso, 'PUT', `/incidents/${id}`, { ...seen, version, facts: now });
    await ciso.goto(`/incidents/${id}`);
    await expect(ciso.getByText('Pröva beslutet igen')).toBeVisible();
    await ciso.getByRole('link', { name: 'Bedöm anmälan' }).first().click();
    await expect(ciso.getByText(/Uppgifterna har ändrats sedan beslutet: .*Berörs personuppgifter\?/)).toBeVisible();
  });

  await test.step('the timeline tells it, and takes a note', async () => {
    await ciso.goto(`/incidents/${id}?tab=timeline`);
    await expect(ciso.getByText(/Beslut, GDPR: anmälan till IMY/)).toBeVisible();
    await ciso.getByLabel('Vad', { exact: true }).fill('Ringde leverantören');
    await ciso.getByRole('button', { name: 'För in' }).click();
    await expect(ciso.getByRole('listitem').filter({ hasText: 'Ringde leverantören' })).toBeVisible();
    await expectAccessible(ciso);
    await onPhone(ciso);
  });
});

test('two who change the same case lose nothing of what they wrote', async ({ browser }) => {
  test.setTimeout(120_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  const id = await aCase(ciso, {});
  await ciso.goto(`/incidents/${id}`);
  await ciso.getByRole('button', { name: 'Ändra: Händelsen' }).click();
  await ciso.getByLabel('Var det hände').fill('Receptionen');
  const { facts, ...seen } = await ask<Record<string, unknown> & { facts: object }>(ciso, 'GET', `/incidents/${id}`);
  await ask(ciso, 'PUT', `/incidents/${id}`, { ...seen, facts: { ...facts, where: 'Lagret' } });
  await ciso.getByRole('button', { name: 'Spara' }).first().click();
  const clash = ciso.getByRole('alert', { name: /någon annan ändrade under tiden/ });
  await expect(clash.getByText('Lagret')).toBeVisible();
  await expect(clash.getByText('Receptionen')).toBeVisible();
  await expectAccessible(ciso);
  await clash.getByLabel(/Receptionen/).check();
  await clash.getByRole('button', { name: 'Spara det valda' }).click();
  await expect(ciso.getByText('Uppgifterna är sparade')).toBeVisible();
  await expect(ciso.getByText('Receptionen').first()).toBeVisible();
});

test('a decision written while the facts change is kept, and rests on what they are now', async ({ browser }) => {
  test.setTimeout(120_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  const id = await aCase(ciso, { personalData: 'yes' });
  await ciso.goto(`/incidents/${id}/triage`);
  const imy = ciso.getByRole('region', { name: 'GDPR: anmälan till IMY' });
  await imy.getByRole('button', { name: 'Underteckna' }).click();
  const dialog = ciso.getByRole('dialog');
  await dialog.getByLabel('Ska anmälas', { exact: false }).first().check();
  const reason = dialog.getByRole('textbox', { name: 'Skäl' });
  await reason.fill('Uppgifter om hälsa kan ha röjts');
  const { facts, ...seen } = await ask<Record<string, unknown> & { facts: object }>(ciso, 'GET', `/incidents/${id}`);
  await ask(ciso, 'PUT', `/incidents/${id}`, { ...seen, facts: { ...facts, riskToPersons: 'high' } });
  await dialog.getByRole('button', { name: 'Underteckna' }).click();
  await expect(dialog.getByRole('status').first()).toBeVisible();
  await expect(reason).toHaveValue('Uppgifter om hälsa kan ha röjts');
  await dialog.getByRole('button', { name: 'Underteckna' }).click();
  await expect(imy.getByText('Uppgifter om hälsa kan ha röjts')).toBeVisible();
});

test('an exercise says so in the list and across the page', async ({ browser }) => {
  test.setTimeout(120_000);
  const ciso = await pageOf(browser, /Karin Hellmark/);
  const id = await aCase(ciso, { exercise: true });
  await ciso.goto('/incidents?exercise=1');
  await expect(ciso.getByText('Övning', { exact: true }).first()).toBeVisible();
  for (const path of [`/incidents/${id}`, `/incidents/${id}/triage`]) {
    await ciso.goto(path);
    await expect(ciso.getByText(/^Övning\. Inget härifrån ska lämnas/)).toBeVisible();
    await expectAccessible(ciso);
  }
});
