import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, pageOf } from './person.ts';

const title = 'Riktlinje för hantering av lånade nycklar';
test.use({ actionTimeout: 20_000 });

async function pick(
  page: Page,
  label: string | RegExp,
  sought: string,
  option = new RegExp(`^${sought}`),
): Promise<void> {
  await page
    .getByRole('textbox', { name: label })
    .or(page.getByRole('combobox', { name: label }))
    .first()
    .fill(sought);
  await page.getByRole('option', { name: option }).first().click();
}

async function write(page: Page, text: string): Promise<void> {
  const editor = page.locator('[contenteditable=true]');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

async function heading(page: Page, level: number, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Stycke och rubrik/ }).click();
  await page.getByRole('menuitemcheckbox', { name: `Rubrik ${level}` }).click();
  await page.keyboard.type(text);
}

const nextStep = (page: Page) => page.locator('.next-step').first();

test('a guideline goes from draft to force, 300 employees are asked to read it, and one does not understand', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const author = await pageOf(browser, /Karin Hellmark/);

  await author.goto('/documents/new');
  await author.getByLabel('Titel').fill(title);
  await author.getByLabel('Typ').selectOption({ label: 'Riktlinje' });
  await author.getByLabel('Område').selectOption({ label: 'Fysisk säkerhet' });
  await pick(author, 'Gäller för', 'Region Exempel');
  await author.getByLabel('Beslutat av').fill('Regiondirektören');
  await author.getByRole('button', { name: 'Skapa dokumentet' }).click();
  await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const document = new URL(author.url()).pathname;

  await author.getByRole('link', { name: 'Skriv texten' }).first().click();
  await author.locator('[contenteditable=true]').click();
  await heading(author, 2, '1 Syfte');
  await write(author, 'Nycklar till vårdens lokaler ska gå att spåra.');
  await author.keyboard.press('Enter');
  await heading(author, 2, '2 Utlämning');
  await write(author, 'Chefen antecknar vem som får en nyckel och när den ska vara tillbaka.');
  await author.keyboard.press('Enter');
  await heading(author, 2, '3 Förlust');
  await write(author, 'En förlorad nyckel anmäls samma dag.');
  await expectAccessible(author);
  await author.getByRole('button', { name: 'Spara utkastet och läs igenom' }).click();
  await expect(author.getByText('Utkastet är sparat som version 1.')).toBeVisible();
  await expectAccessible(author);
  await author.getByRole('link', { name: 'Gå vidare med utkastet' }).click();
  await expect(author.getByRole('tab', { name: 'Beredning' })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(author);

  await test.step('two units are consulted', async () => {
    await author.getByRole('link', { name: 'Skicka på remiss' }).click();
    await pick(author, /Enheter/, 'Medicinavdelning 2');
    await pick(author, /Enheter/, 'Akutkliniken');
    await author.getByLabel('Svar senast').fill(inDays(14));
    await author.getByLabel('Vad ni vill veta').fill('Går det att följa på natten?');
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Skicka på remiss' }).click();
    await expect(nextStep(author)).toContainText('0 av 2 har svarat');
  });

  await test.step('a ward proposes a change, a clinic agrees', async () => {
    const ward = await pageOf(browser, /Jonas Wikander/, true);
    await ward.goto('/tasks');
    await expect(ward.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();
    await expectAccessible(ward);
    await ward.goto(document);
    await ward.getByRole('link', { name: 'Svara på remissen' }).click();
    await expect(ward.getByText('Chefen antecknar vem som får en nyckel')).toBeVisible();
    await ward.getByLabel('Föreslår ändringar').check();
    await ward.getByRole('button', { name: 'Lägg till en synpunkt' }).click();
    await ward.getByLabel('Gäller', { exact: true }).selectOption({ label: '2 Utlämning' });
    await ward.getByLabel('Synpunkt', { exact: true }).fill('På natten är det den ledningsansvariga som lämnar ut.');
    await expectAccessible(ward);
    await ward.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(ward.getByText('Ditt remissvar är skickat')).toBeVisible();
    await ward.context().close();

    const clinic = await pageOf(browser, /Annika Rosendal/);
    await clinic.goto(document);
    await clinic.getByRole('link', { name: 'Svara på remissen' }).click();
    await clinic.getByLabel('Tillstyrker').check();
    await clinic.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(clinic.getByText('Ditt remissvar är skickat')).toBeVisible();
    await clinic.context().close();
  });

  await test.step('the author says what becomes of each proposal and changes the text', async () => {
    await author.goto(document);
    await author.getByRole('link', { name: 'Se remissvaren' }).click();
    await expect(author.getByRole('heading', { name: '2 Utlämning' })).toBeVisible();
    await author.getByRole('button', { name: /^Behandla/ }).click();
    await author.getByLabel('Tas in', { exact: true }).check();
    await author.getByRole('button', { name: 'Spara' }).click();
    await expect(author.getByText('1 av 1 synpunkter behandlade')).toBeVisible();
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Avsluta remissen' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Avsluta remissen' }).click();
    await expect(author.getByText('Remissen är avslutad')).toBeVisible();
    await author.goto(`${document}/edit-text`);
    await write(author, 'På natten lämnar den ledningsansvariga ut nycklar.');
    await author.getByRole('button', { name: 'Spara utkastet och läs igenom' }).click();
    await author.getByRole('link', { name: 'Gå vidare med utkastet' }).click();
  });

  await test.step('two approvers decide', async () => {
    await author.getByRole('link', { name: 'Be om godkännande' }).click();
    await pick(author, 'Godkännare 1', 'Susanne Hedkvist');
    await author.getByRole('button', { name: 'Lägg till en godkännare' }).click();
    await pick(author, 'Godkännare 2', 'Mats Ehnberg');
    await author.getByLabel('Alla', { exact: true }).check();
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Skicka för godkännande' }).click();
    await expect(nextStep(author)).toContainText('0 av 2 har godkänt');
    for (const name of [/Susanne Hedkvist/, /Mats Ehnberg/]) {
      const approver = await pageOf(browser, name);
      await approver.goto(document);
      await approver.getByRole('link', { name: 'Godkänn', exact: true }).click();
      await expect(approver.getByText('På natten lämnar den ledningsansvariga')).toBeVisible();
      await approver.getByRole('radio', { name: /^Godkänn/ }).check();
      await expectAccessible(approver);
      await approver.getByRole('button', { name: 'Skicka svaret' }).click();
      await expect(approver.getByText('Ditt svar är skickat')).toBeVisible();
      await approver.context().close();
    }
  });

  await test.step('it is decided and comes into force', async () => {
    await author.goto(`${document}?tab=process`);
    await expect(author.getByText('2 av 2 som behövs har godkänt')).toBeVisible();
    await expectAccessible(author);
    await nextStep(author).getByRole('link', { name: 'Anteckna beslutet' }).click();
    await author.getByLabel('Beslutat av').fill('Regiondirektören');
    await author.getByLabel('Paragraf').fill('§ 12');
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(author.getByText('Gäller', { exact: true }).first()).toBeVisible();
    await expectAccessible(author);
  });

  await test.step('300 employees are asked to read it', async () => {
    await author.goto(`${document}/ask-to-read`);
    await pick(author, /Enheter/, 'Sjukhusförvaltningen');
    await pick(author, /Enheter/, 'Psykiatriförvaltningen');
    await author.getByLabel('Läs senast').fill(inDays(30));
    await expect(author.getByText(/^3\d\d personer ombeds läsa/)).toBeVisible();
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Be dem läsa' }).click();
    await expect(author.getByRole('heading', { level: 1, name: 'Läst och förstått' })).toBeVisible();
    await expect(author.getByText('Pågår')).toBeVisible({ timeout: 30_000 });
  });
  const progress = new URL(author.url()).pathname;

  await test.step('one reads and does not understand, another confirms', async () => {
    const nurse = await pageOf(browser, /Sara Lindvall/, true);
    await expect(nurse.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();
    await nurse.goto(document);
    await expect(nurse.getByText('Har du läst och förstått?')).toBeVisible();
    await expectAccessible(nurse);
    await nurse.getByRole('button', { name: 'Jag förstår inte' }).click();
    await nurse.getByLabel('Vad är det du inte förstår?').fill('Vem är ledningsansvarig hos oss?');
    await nurse.getByRole('button', { name: 'Skicka frågan' }).click();
    await expect(nurse.getByText(/Du har frågat/)).toBeVisible();
    await nurse.getByRole('button', { name: 'Ja', exact: true }).click();
    await expect(nurse.getByText('Tack för ditt svar.')).toBeVisible();
    await nurse.context().close();

    const secretary = await pageOf(browser, /Emma Korpela/, true);
    await secretary.goto(document);
    await secretary.getByRole('button', { name: 'Jag har läst och förstått' }).click();
    await expect(secretary.getByText(/Du bekräftade/)).toBeVisible();
    await secretary.context().close();
  });

  await test.step('the owner sees the share per unit, and answers the question', async () => {
    await author.goto(progress);
    await expect(author.getByText(/1 av \d+ \(0 %\)/).first()).toBeVisible();
    await expect(author.getByText('förstår inte').first()).toBeVisible();
    await expectAccessible(author);
    await author.goto(document);
    await nextStep(author).getByRole('link', { name: 'Svara' }).click();
    await author.getByLabel('Ditt svar till Sara Lindvall').fill('Sjuksköterskan med larmtelefonen.');
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(author.getByText('Svaret är skickat')).toBeVisible();

    const nurse = await pageOf(browser, /Sara Lindvall/);
    await nurse.goto(document);
    await expect(nurse.getByText('Sjuksköterskan med larmtelefonen.')).toBeVisible();
    await nurse.getByRole('button', { name: 'Nu har jag förstått' }).click();
    await expect(nurse.getByText(/Du bekräftade/)).toBeVisible();
    await nurse.context().close();
  });

  await test.step('an editorial change shows the difference and asks nobody again', async () => {
    await publishNext(
      author,
      document,
      'Anmälan görs till receptionen.',
      'Rättar eller förtydligar bara',
      'Säger vart man anmäler.',
    );
    await author.getByRole('link', { name: 'Se vad som har ändrats' }).click();
    await expect(author.locator('ins')).toContainText('Anmälan görs till receptionen.');
    await expectAccessible(author);
    const secretary = await pageOf(browser, /Emma Korpela/);
    await secretary.goto(document);
    await expect(secretary.getByText('Säger vart man anmäler.')).toBeVisible();
    await expect(secretary.getByText('Hjälpte det här?')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Jag har läst och förstått' })).toHaveCount(0);
    await secretary.context().close();
  });

  await test.step('a material change asks them again', async () => {
    await publishNext(
      author,
      document,
      'Nyckeln lämnas tillbaka varje dag.',
      'Ändrar vad någon ska göra',
      'Nycklar lämnas tillbaka dagligen.',
    );
    const secretary = await pageOf(browser, /Emma Korpela/);
    await secretary.goto(document);
    await expect(secretary.getByText('Nycklar lämnas tillbaka dagligen.')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Jag har läst och förstått' })).toBeVisible({ timeout: 30_000 });
    await secretary.context().close();
  });
  await author.context().close();
});

/** Writes on, and brings the version into force with what kind of change it is. */
async function publishNext(page: Page, document: string, text: string, kind: string, summary: string): Promise<void> {
  await page.goto(`${document}/edit-text`);
  await write(page, text);
  await page.getByRole('button', { name: 'Spara utkastet och läs igenom' }).click();
  await page.getByRole('button', { name: 'Sätt i kraft' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByLabel('Vad som har ändrats').fill(summary);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sätt i kraft' }).click();
  await expect(page.getByText(summary)).toBeVisible();
}
