import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

test('an action is added, moved for a reason, done by its owner and judged; the plan’s goal is measured and printed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const title = 'Öva utrymning av serverhallen';

  await test.step('the CISO adds it for the system administrator, with a day for judging the effect', async () => {
    await signInAs(page, /Karin Hellmark/);
    await page.goto('/actions');
    await expect(page.getByRole('heading', { level: 1, name: 'Åtgärder' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ny åtgärd' }).click();
    await page.getByRole('textbox', { name: /^Åtgärd/ }).fill(title);
    await page.getByRole('textbox', { name: 'Vad ska göras' }).fill('En övning i kvartalet.');
    await page.getByRole('combobox', { name: 'Ansvarig' }).or(page.getByLabel('Ansvarig')).first().fill('Novotny');
    await page.getByRole('option', { name: /Novotny/ }).click();
    await page.getByLabel('Klar senast').fill('2030-03-01');
    await page.getByLabel(/^Effekten bedöms/).fill('2030-09-01');
    await page.getByLabel(/^Bedömer effekten/).fill('Hellmark');
    await page.getByRole('option', { name: /Hellmark/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lägg upp åtgärden' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectAccessible(page);
  });
  const address = page.url();

  await test.step('its day moves, with a reason, and that is counted', async () => {
    await page.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('menuitem', { name: 'Flytta dagen' }).click();
    await page.getByLabel('Ny dag').fill('2030-10-01');
    await page.getByLabel('Skäl').fill('Hallen byggs om.');
    await page.getByRole('dialog').getByRole('button', { name: 'Flytta dagen' }).click();
    await expect(page.getByRole('cell', { name: 'Hallen byggs om.' })).toBeVisible();
    await expect(page.getByText('1 gång', { exact: true })).toBeVisible();
  });

  await test.step('on the board it is moved by its menu, without a mouse, and back by dragging it', async () => {
    await page.goto('/actions/board');
    const column = page.getByRole('region', { name: /^Pågår/ });
    const planned = page.getByRole('region', { name: /^Planerad/ });
    await expectAccessible(page);
    await page.getByRole('button', { name: `Flytta ${title}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Pågår' }).press('Enter');
    await expect(column.getByRole('link', { name: title })).toBeVisible();
    await column.getByRole('article').filter({ hasText: title }).dragTo(planned);
    await expect(planned.getByRole('link', { name: title })).toBeVisible();
  });

  await test.step('its owner finds it in the calendar and finishes it', async () => {
    await page.context().clearCookies();
    await signInAs(page, /Alexander Novotny/);
    await page.goto('/calendar?month=2030-10&whose=mine');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Markera som klar' }).click();
    await expect(page.getByText(/bedömer .* om den hjälpte/)).toBeVisible();
  });

  await test.step('it did not help, so a new one is asked for', async () => {
    await page.context().clearCookies();
    await signInAs(page, /Karin Hellmark/);
    await page.goto(address);
    await page.getByRole('button', { name: 'Bedöm effekten' }).click();
    await page.getByRole('radio', { name: 'Hjälpte inte' }).check();
    await page.getByLabel(/Vad har ändrats/).fill('Ingen hittade nödutgången i mörker.');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(page.getByText('En ny åtgärd behövs.')).toBeVisible();
    await page.getByRole('link', { name: 'Lägg upp en ny åtgärd' }).click();
    await expect(page.getByText(`Kommer från: ${title}`)).toBeVisible();
  });

  await test.step('a goal of the plan is measured, and its follow-up printed as tagged PDF', async () => {
    await page.goto('/action-plans');
    await page.getByRole('link', { name: /Handlingsplan för informationssäkerhet/ }).click();
    await expectAccessible(page);
    const plan = page.url();
    await page.getByRole('link', { name: /riskanalyseras varje år/ }).click();
    await page.getByRole('button', { name: 'För in mätning' }).click();
    await page.getByLabel('Värde').fill('2');
    await page.getByRole('button', { name: 'Spara mätningen' }).click();
    await expect(page.getByText(/Målet är nått/)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${plan}/follow-up`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /PDF/ }).click();
    const pdf = await readFile(await (await download).path());
    expect(pdf.includes('/MarkInfo')).toBe(true);
  });

  await test.step('a calendar address is made, read by a program, and closed', async () => {
    await page.goto('/calendar/subscribe');
    await page.getByLabel(/Var ska den användas/).fill('Telefonen');
    await page.getByRole('button', { name: 'Skapa adressen' }).click();
    const feed = new URL(await page.getByRole('textbox', { name: 'Kalenderadress' }).inputValue()).pathname;
    await expectAccessible(page);
    expect(await (await page.request.get(feed)).text()).toContain('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Klar' }).click();
    await page.getByRole('button', { name: 'Stäng Telefonen' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).last().click();
    await expect(page.getByText('Adressen är stängd')).toBeVisible();
    expect((await page.request.get(feed)).status()).toBe(404);
  });
});
