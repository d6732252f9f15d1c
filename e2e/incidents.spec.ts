import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { ask, expectAccessible, inDays, noSideways, pageOf } from './person.ts';

const what = 'Ett brev med provsvar låg i fel kuvert och kom till en annan patient.';
const lesson = 'Ett kuvert i taget';
test.use({ actionTimeout: 20_000 });

const next = (page: Page) => page.getByRole('button', { name: 'Fortsätt' }).click();
const answer = (page: Page, question: string, reply: string) =>
  page.getByRole('group', { name: question }).getByLabel(reply, { exact: true }).check();

/** The questions of the report, each answered on its step. */
async function report(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Fel mottagare/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vad hände?' })).toBeVisible();
  await next(page);
  await expect(page.getByText('Skriv några ord om vad som hände')).toBeVisible();
  await page.getByLabel('Berätta med egna ord').fill(what);
  await expectAccessible(page);
  await next(page);
  await answer(page, 'När upptäckte du det?', 'Nyss');
  await answer(page, 'Pågår det fortfarande?', 'Nej');
  await expectAccessible(page);
  await next(page);
  await answer(page, 'Rör det uppgifter om patienter eller andra personer?', 'Ja');
  await answer(page, 'Ungefär hur många personer?', 'En');
  await expectAccessible(page);
  await next(page);
}

/** What is known of the letter under the other laws, as its handler would write it. */
const known = {
  networkSystem: 'no',
  patientHarm: 'none',
  medicalDevice: 'no',
  crimeSuspected: 'no',
  riskRemoved: 'no',
  unintelligible: 'no',
  outsidersHadAccess: 'yes',
  dataKinds: ['name', 'health'],
  groups: ['patients'],
};

/** Answers and signs, under one law, what the table proposes. */
async function sign(page: Page, law: string, answers: Record<string, string>): Promise<void> {
  const part = page.getByRole('region', { name: law });
  for (const [question, reply] of Object.entries(answers))
    await part.getByRole('group', { name: question }).getByLabel(reply, { exact: true }).check();
  if (Object.keys(answers).length > 0) await part.getByRole('button', { name: 'Spara svaren' }).click();
  await expect(part.getByText('Ska anmälas').first()).toBeVisible();
  await expectAccessible(page);
  await part.getByRole('button', { name: 'Underteckna' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Ska anmälas')).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Skäl' }).fill('Provsvaren är läsbara för den som fick brevet.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Underteckna' }).click();
  await expect(page.getByText('Beslutet är undertecknat')).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

/** Records on the page of a report that it has been filed. */
async function file(page: Page, caseNumber: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'När rapporten är lämnad' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Myndighetens ärendenummer').fill(caseNumber);
  await page.getByRole('button', { name: 'Notera som lämnad' }).click();
  await expect(page.getByRole('heading', { name: 'Rapporten är lämnad', exact: true })).toBeVisible();
}

/** The questions that closing asks besides cause, measure and lesson. */
async function answerNo(page: Page): Promise<void> {
  for (const question of await page.locator('.close-question').all()) {
    await question.getByLabel('Nej', { exact: true }).check();
    await question.getByLabel('Varför').fill('Prövat, inget att ändra.');
  }
}

test('a letter to the wrong patient: reported on a phone, judged, filed with IMY in time, closed with a lesson', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  let number = '';
  let incident = '';

  await test.step('a nurse reports it on her phone, and gets a number', async () => {
    const nurse = await pageOf(browser, /Sara Lindvall/, true);
    await nurse.getByRole('link', { name: /^Rapportera något/ }).click();
    await expectAccessible(nurse);
    await report(nurse);
    await nurse.getByLabel('Hur når vi dig om vi undrar något?').fill('Ankn. 4417');
    await expectAccessible(nurse);
    await nurse.getByRole('button', { name: 'Skicka rapporten' }).click();
    await expect(nurse.getByText('Rapporten är mottagen')).toBeVisible();
    number = (await nurse.getByText(/^INC-\d{4}-\d+$/).textContent()) ?? '';
    await expectAccessible(nurse);
    await nurse.getByRole('link', { name: 'Följ rapporten' }).click();
    await expect(nurse.getByText('ska bedöma den')).toBeVisible();
    await expectAccessible(nurse);
    expect(await noSideways(nurse)).toBe(true);
    await nurse.context().close();
  });

  const officer = await pageOf(browser, /Leyla Ardalani/, true);
  await test.step('the data protection officer finds it and judges it to be an incident', async () => {
    await officer.goto(`/incidents?q=${number}`);
    await officer.getByRole('link', { name: 'Skickat till fel mottagare' }).click();
    await officer.getByRole('button', { name: 'Bedöm händelsen' }).click();
    await officer.getByLabel('Det är en incident').check();
    await officer.getByLabel('Skäl').fill('Uppgifter om hälsa har nått en annan patient.');
    await officer.getByRole('button', { name: 'Spara bedömningen' }).click();
    await officer.getByRole('button', { name: 'Utse handläggare' }).first().click();
    await officer.getByRole('dialog').getByRole('combobox').fill('Leyla');
    await officer.getByRole('option', { name: /Leyla Ardalani/ }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Utse handläggare' }).click();
    await expect(officer.getByText('Leyla Ardalani äger ärendet')).toBeVisible();
    await expectAccessible(officer);
    incident = new URL(officer.url()).pathname;
    const { facts, ...seen } = await ask<Record<string, unknown> & { facts: object }>(officer, 'GET', incident);
    await ask(officer, 'PUT', incident, { ...seen, facts: { ...facts, ...known } });
  });

  await test.step('the table proposes to report to IMY and to tell the patient; she signs both', async () => {
    await officer.goto(`${incident}/triage`);
    await sign(officer, 'GDPR: anmälan till IMY', {});
    await sign(officer, 'GDPR: information till de berörda', { 'Risk för de registrerade': 'Hög risk' });
    await expect(officer.getByText('Det finns inget kvar att besluta.')).toBeVisible();
  });

  await test.step('the clock wall shows 72 hours from when the nurse noticed', async () => {
    await officer.goto(`/incidents/clocks?q=${number}`);
    const clock = officer.getByRole('listitem').filter({ hasText: 'Anmälan av personuppgiftsincident' }).first();
    await expect(clock.getByText(/^2 dygn 23 h kvar$/)).toBeVisible();
    await clock.getByText('Så räknas tiden').click();
    await expect(clock.getByText(/\+ 72 timmar =/)).toBeVisible();
    await expectAccessible(officer);
    await clock.getByRole('link', { name: 'Anmälan av personuppgiftsincident' }).click();
  });

  await test.step('IMY’s report is fetched as tagged PDF, sent, and recorded as filed', async () => {
    await expect(officer.getByRole('heading', { level: 1, name: /personuppgiftsincident/ })).toBeVisible();
    const download = officer.waitForEvent('download');
    await officer.getByRole('link', { name: 'PDF' }).click();
    const pdf = await readFile(await (await download).path());
    expect(pdf.includes('/MarkInfo')).toBe(true);
    expect(pdf.includes('pdfuaid')).toBe(true);
    await file(officer, 'IMY-2026-4711');
    await expect(officer.getByText('Lämnad i tid')).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step('the patient is told, and the supplement ends by a signed decision', async () => {
    await officer.goto(`${incident}?tab=duties`);
    const duty = (name: string) => officer.getByRole('listitem').filter({ hasText: name });
    await expectAccessible(officer);
    await duty('Komplettering av anmälan').getByRole('button', { name: 'Avsluta med beslut' }).click();
    await officer.getByLabel('Varför rapporten inte behöver lämnas').fill('Allt var känt vid anmälan.');
    await officer.getByRole('dialog').getByRole('button', { name: 'Avsluta med beslut' }).click();
    await expect(officer.getByText('Plikten är avslutad')).toBeVisible();
    await duty('Information till de berörda').getByRole('link', { name: 'Gör rapporten' }).click();
    await file(officer, 'Brev 1');
  });

  await test.step('it is closed with cause, measure and a lesson for everyone', async () => {
    await officer.goto(incident);
    await officer.getByRole('link', { name: 'Avsluta ärendet' }).click();
    await officer.getByRole('textbox', { name: 'Orsak' }).fill('Två kuvert låg öppna på samma bord.');
    await officer.getByRole('textbox', { name: 'Konsekvens' }).fill('En patients provsvar lästes av en annan.');
    await officer.getByRole('textbox', { name: 'Vad ska göras' }).fill('Ett kuvert i taget vid utskick');
    await officer.getByRole('combobox', { name: 'Ansvarig' }).fill('Jonas Wikander');
    await officer.getByRole('option', { name: /Jonas Wikander/ }).click();
    await officer.getByLabel('Klar senast').fill(inDays(30));
    await answerNo(officer);
    await officer.getByLabel('Det vi lärde oss').fill('Läs adressen högt innan kuvertet klistras igen.');
    await officer.getByLabel('Berätta lärdomen för alla medarbetare').check();
    await officer.getByLabel('Rubrik').fill(lesson);
    await officer.getByLabel('Lärdomen, så som alla får läsa den').fill('Ett kuvert i taget. Läs adressen högt.');
    await expectAccessible(officer);
    await officer.getByRole('button', { name: 'Avsluta ärendet' }).click();
    await expect(officer.getByText('Ärendet är avslutat').first()).toBeVisible();
    await expectAccessible(officer);
    await officer.context().close();
  });

  await test.step('the nurse sees that it is done, and reads the lesson', async () => {
    const nurse = await pageOf(browser, /Sara Lindvall/, true);
    await nurse.goto(`/incident-reports?q=${number}`);
    await expect(nurse.getByText('Klar', { exact: true })).toBeVisible();
    await expectAccessible(nurse);
    await nurse.goto('/incident-lessons?kind=wrongRecipient');
    await expect(nurse.getByRole('heading', { name: lesson }).first()).toBeVisible();
    await expectAccessible(nurse);
    await nurse.context().close();
  });
});

test('what is written without a connection is kept, and sent when the connection is back', async ({ browser }) => {
  test.setTimeout(180_000);
  const nurse = await pageOf(browser, /Sara Lindvall/, true);
  await nurse.goto('/incident-reports/new');
  await report(nurse);
  await nurse.reload();
  await expect(nurse.getByText('Det du började skriva finns kvar')).toBeVisible();
  await expect(nurse.getByText(what)).toBeVisible();
  await nurse.context().setOffline(true);
  await expect(nurse.getByText(/^Ingen kontakt just nu/)).toBeVisible();
  await nurse.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(nurse.getByText('Rapporten väntar på kontakt med servern')).toBeVisible();
  await expectAccessible(nurse);
  await nurse.context().setOffline(false);
  await expect(nurse.getByText('Rapporten är mottagen')).toBeVisible();

  await nurse.getByRole('button', { name: 'Rapportera en till' }).click();
  await report(nurse);
  const context = nurse.context();
  await context.setOffline(true);
  await nurse.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(nurse.getByText('Rapporten väntar på kontakt med servern')).toBeVisible();
  await nurse.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/');
  await expect(later.getByText('Rapporten du skrev utan kontakt är skickad')).toBeVisible();
  await context.close();
});

test('anyone reports without signing in, and follows the report by its number and code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/report');
  await report(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(page.getByText('Rapporten är mottagen')).toBeVisible();
  const number = (await page.getByText(/^INC-\d{4}-\d+$/).textContent()) ?? '';
  const code = (await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()) ?? '';
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Följ rapporten' }).click();
  await page.getByLabel('Ärendenummer').fill(number);
  await page.getByLabel('Kod', { exact: true }).fill('XXXX-XXXX-XXXX');
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByText('hör inte ihop')).toBeVisible();
  await page.getByLabel('Kod', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByText('ska bedöma den')).toBeVisible();
  await expectAccessible(page);
});
