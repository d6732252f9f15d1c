import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, expectAccessible, noSideways, pageOf } from './person.ts';

test.use({ actionTimeout: 20_000 });

type Review = { id: string; unit: string };
const employee = 'Sara Lindvall';
const patienceMs = 240_000;

/** The month before this one, which the demo leaves to be reviewed. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}

const monthName = (month: string): string =>
  new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));

/** The review that waits for someone: it comes once the demo's logs have been read in, some time after the start. */
async function monthToReview(page: Page): Promise<Review> {
  const path = `/log-review/reviews?status=open&mine=1&month=${lastMonth()}`;
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(3_000)) {
    const { items } = await ask<{ items: Review[] }>(page, 'GET', path);
    if (items[0]) return items[0];
  }
  throw new Error('there is no month to review');
}

/** A key is taken once the judgement before it is saved: until then it is pressed again, as one would. */
async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 15_000 });
}

test('a manager reviews the month and signs it, an employee answers, the officer gets the case and the unit is done', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const manager = await pageOf(browser, /Jonas Wikander/);
  const review = await monthToReview(manager);

  await test.step('the month is found in the list and says what it is about', async () => {
    await manager.goto('/log-review?status=open&mine=1');
    await expectAccessible(manager);
    await manager
      .getByRole('link', { name: new RegExp(review.unit) })
      .first()
      .click();
    await expect(manager.getByRole('heading', { level: 1, name: /^Loggkontroll/ })).toBeVisible();
    await expect(manager.getByText(/\d+ av \d+ bedömda/).first()).toBeVisible();
    await expectAccessible(manager);
  });

  const theirs = manager.getByRole('region', { name: employee, exact: true });
  let patient = '';
  const notJudged = manager.getByRole('group', { name: 'Bedömning' });

  await test.step('evidence and patient are shown on demand only', async () => {
    const first = theirs.getByRole('article').filter({ has: notJudged }).first();
    await expect(first.getByText('Visas tills du lämnar sidan.')).toHaveCount(0);
    await first.getByText('Visa underlag').click();
    await expect(first.getByRole('table')).toBeVisible();
    await first.getByRole('button', { name: /^Visa (patienten|\d+ patienter)$/ }).click();
    await expect(first.getByText('Visas tills du lämnar sidan. Det är loggat.')).toBeVisible();
    patient = ((await first.locator('.patients .figures').first().textContent()) ?? '').replaceAll('-', '');
    await expectAccessible(manager);
  });

  await test.step('the employee is asked with a question that is ready to send', async () => {
    await theirs.getByRole('button', { name: 'Fråga medarbetaren' }).first().click();
    await expect(manager.getByLabel('Din fråga')).toHaveValue(/^Hej /);
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Skicka frågan' }).click();
    await expect(theirs.getByText('Väntar på svar').first()).toBeVisible();
  });

  await test.step('the employee answers on a phone, and what is written survives a reload', async () => {
    const phone = await pageOf(browser, /Sara Lindvall/, true);
    await phone.goto('/log-review/questions');
    await expectAccessible(phone);
    await phone
      .getByRole('link')
      .filter({ hasText: /LF-|åtkomst/ })
      .first()
      .click();
    await expect(phone.getByRole('heading', { level: 1, name: /undrar om en journal/ })).toBeVisible();
    await phone.getByLabel('Ditt svar', { exact: true }).fill('Jag tog över patienten vid överlämningen den dagen.');
    await phone.reload();
    await expect(phone.getByLabel('Ditt svar', { exact: true })).toHaveValue(/överlämningen/);
    await expectAccessible(phone);
    expect(await noSideways(phone)).toBe(true);
    await phone.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(phone.getByText('Tack för svaret')).toBeVisible();
    await expectAccessible(phone);
    await phone.context().close();
  });

  await test.step('the answer stands at the access, which is judged explained at once and may be undone', async () => {
    await manager.reload();
    const answered = theirs
      .getByRole('article')
      .filter({ hasText: `${employee} har svarat` })
      .first();
    await expect(answered.getByText('vid överlämningen')).toBeVisible();
    await answered.getByRole('button', { name: 'Förklarad av medarbetaren' }).click();
    await theirs.getByRole('button', { name: 'Ångra' }).first().click();
    await answered.getByRole('button', { name: 'Förklarad av medarbetaren' }).click();
    await expect(theirs.getByRole('button', { name: 'Ångra' }).first()).toBeVisible();
  });

  await test.step('by keyboard one goes to the next and judges it; unclear asks for words', async () => {
    await manager.getByRole('button', { name: /^(Börja granska|Gå till nästa)$/ }).click();
    await expect(manager.locator('article:focus, article :focus').first()).toBeVisible();
    await pressUntil(manager, '3', manager.locator('textarea:focus'));
    await manager.keyboard.type('Vi har inte fått tag på bemanningsföretaget.');
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(manager.getByRole('button', { name: 'Spara bedömningen' })).toHaveCount(0);
    await expect(manager.getByText('Vi har inte fått tag på bemanningsföretaget.')).toBeVisible();
  });

  await test.step('one is judged not justified, and the page says what that leads to', async () => {
    await manager.getByRole('button', { name: /^(Börja granska|Gå till nästa)$/ }).click();
    await expect(manager.locator('article:focus, article :focus').first()).toBeVisible();
    await pressUntil(manager, '4', manager.getByText(/Dataskyddsombudet får ärendet direkt/));
    await manager.getByLabel('Varför åtkomsten inte hörde till arbetet').fill('Ingen på enheten vårdade patienten då.');
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(manager.getByRole('button', { name: 'Spara bedömningen' })).toHaveCount(0);
    await expect(manager.getByText('Ingen på enheten vårdade patienten då.')).toBeVisible();
  });

  await test.step('the obvious is marked together and the month is signed', async () => {
    for (const box of await manager.getByRole('checkbox', { name: /^Välj:/ }).all()) await box.check();
    const many = manager.getByRole('button', { name: 'Markera valda som befogade' });
    if (await many.isVisible()) await many.click();
    await manager.getByRole('button', { name: 'Signera månaden' }).click();
    await expect(manager.getByRole('dialog').getByText(/^Så här har du bedömt/)).toBeVisible();
    await expectAccessible(manager);
    await manager.getByRole('dialog').getByRole('button', { name: 'Signera månaden' }).click();
    await expect(manager.getByRole('heading', { level: 1, name: /är signerad$/ })).toBeVisible();
    await expectAccessible(manager);
    const [record] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('link', { name: 'Protokoll (PDF)' }).click(),
    ]);
    expect(record.suggestedFilename()).toMatch(/^lk-\d+-protokoll.*\.pdf$/);
    await manager.context().close();
  });

  await test.step('the data protection officer sees the case', async () => {
    const officer = await pageOf(browser, /Leyla Ardalani/);
    await officer.goto('/log-review/cases');
    const investigation = officer.getByRole('link', { name: /OA-\d{4}-\d+|åtkomst/ }).first();
    await expect(investigation).toBeVisible();
    await expectAccessible(officer);
    await investigation.click();
    await expect(officer.getByRole('heading', { level: 2, name: 'Steg' })).toBeVisible();
    await expectAccessible(officer);
    await officer.getByRole('link', { name: 'Brev till patienten' }).click();
    await expect(officer.getByRole('heading', { name: 'Om din patientjournal' })).toBeVisible();
    await expectAccessible(officer);
    await officer.goto('/log-review/checks/new');
    await officer.getByLabel('En medarbetares åtkomster').check();
    await expectAccessible(officer);
    await officer.context().close();
  });

  await test.step('the data protection officer takes out what the log says of a patient', async () => {
    const officer = await pageOf(browser, /Leyla Ardalani/);
    await officer.goto('/log-review/extracts/new');
    await officer.getByLabel('Personnummer').fill(patient);
    await officer.getByLabel('Hur du vet vem som frågar').fill('Legitimation på plats');
    await expectAccessible(officer);
    await officer.getByRole('button', { name: 'Ta fram loggutdrag' }).click();
    await expect(officer.getByRole('row').filter({ hasText: employee }).first()).toBeVisible();
    await expectAccessible(officer);
    await officer.setViewportSize({ width: 390, height: 844 });
    expect(await noSideways(officer)).toBe(true);
    await officer.getByRole('link', { name: 'Så läser patienten det' }).click();
    await expect(officer.getByRole('article').getByRole('table').first()).toBeVisible();
    await expectAccessible(officer);
    await officer.goto('/log-review/extracts');
    await expectAccessible(officer);
    await officer.context().close();
  });

  await test.step('the CISO sees the unit done', async () => {
    const ciso = await pageOf(browser, /Karin Hellmark/);
    await ciso.goto(`/log-review/follow-up?q=${encodeURIComponent(review.unit)}`);
    const row = ciso.getByRole('row').filter({ hasText: review.unit });
    const cell = `${monthName(lastMonth())}: (I tid|För sent)`;
    await expect(row.getByText(new RegExp(`^${cell}$`, 'i'))).toBeAttached();
    await expectAccessible(ciso);
    for (const tab of ['Bedömningar', 'Förklaringar och regler']) {
      await ciso.getByRole('tab', { name: tab }).click();
      await expectAccessible(ciso);
    }
    await ciso.goto('/log-review/follow-up/paper');
    await expectAccessible(ciso);
    await ciso.goto('/log-review/months');
    await expectAccessible(ciso);
    await expect(ciso.getByRole('navigation').locator('[aria-current]')).toHaveText('Uppföljning');
    await ciso.getByRole('row').filter({ hasText: 'Dragen' }).getByRole('link').first().click();
    await expect(ciso.getByRole('heading', { level: 1, name: /^Urvalet för/ })).toBeVisible();
    await expectAccessible(ciso);
    await ciso.goto('/log-review/practice');
    await expect(ciso.getByLabel('Skäl för ändringen')).toBeVisible();
    await expectAccessible(ciso);
    await ciso.context().close();
  });
});
