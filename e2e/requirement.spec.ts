import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './person.ts';

test('the CISO answers for a requirement: met by what, decided by whom, and prints the statement of applicability', async ({
  page,
}) => {
  await signInAs(page, /Karin Hellmark/);
  await page.getByRole('navigation').getByRole('link', { name: 'Krav', exact: true }).click();
  await expect(page.getByText('130 av 140 uppfyllda')).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('link', { name: /27001:2013/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('27001:2013');
  await expect(page.getByText(/A\.5\.1\.1/).first()).toBeVisible();
  await expectAccessible(page);

  const frameworkId = new URL(page.url()).pathname.split('/').at(-1);
  const found = await page.request.get(
    `/api/requirements/frameworks/${frameworkId}/coverage?unitId=${await regionOf(page)}`,
  );
  const { nodes, documents } = await found.json();
  expect(nodes).toHaveLength(140);
  expect(nodes.filter(({ standing }: { standing: { status: string } }) => standing.status === 'met')).toHaveLength(130);
  expect(documents.length).toBeGreaterThanOrEqual(30);

  const [node] = nodes.filter(({ refId }: { refId: string }) => refId === 'A.5.1.1');
  await page.goto(`/requirements/nodes/${node.id}?unitId=${await regionOf(page)}`);
  await expect(page.getByText('Informationssäkerhetspolicy').first()).toBeVisible();
  await expect(page.getByText(/Regionfullmäktige/).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/requirements/statement/${frameworkId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  const link = page.getByRole('link', { name: /PDF/ }).first();
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toContain('pdf');
  expect((await pdf.body()).includes('/MarkInfo')).toBe(true);
});

async function regionOf(page: import('@playwright/test').Page): Promise<string> {
  const { roles } = await (await page.request.get('/api/account/me')).json();
  return roles[0].unitId;
}
