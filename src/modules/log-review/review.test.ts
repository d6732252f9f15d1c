import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { aGrant, anOrganisation, aPersonWith, doneTo, type Organisation, problem } from '../organisation/testing.ts';
import type { Review } from './contract/review.ts';
import { logReviewApi } from './contract.ts';
import { actingIn, aReview, testPatient } from './testing.ts';

const region = aRegion('2026-11-22T10:00:00Z');
let org: Organisation;
let headOfHospital: string;
const acting = actingIn(region, () => org);
const manager = () => acting('unitManager');

beforeAll(async () => {
  org = await anOrganisation(region);
  headOfHospital = await aPersonWith(region, 'administrationHead', org.units.hospital, {
    name: 'Frida Förvaltningschef',
  });
});

let month = 0;
/** A review of the ward with an employee's items, one after another month by month. */
async function wardReview(
  items: NonNullable<Parameters<typeof aReview>[1]['items']> = [{ personId: org.people.employee }],
) {
  month += 1;
  return aReview(region, {
    unitId: org.units.ward,
    reviewerId: org.people.unitManager,
    month: `20${10 + month}-03`,
    items,
  });
}

const itemsOf = ({ employees }: Review) => employees.flatMap(({ items }) => items);
const decisionOf = async (id: string) =>
  (await region.query<{ decision: string | null }>('select decision from log_review.item where id = $1', [id]))[0]
    ?.decision;

describe('a review', () => {
  test('shows the reviewer each access in words, by employee, and never who the patient is', async () => {
    const { id } = await wardReview([{ personId: org.people.employee, rules: ['R03', 'R06'] }]);
    const seen = await (await manager()).review({ params: { id }, query: {} });
    expect(seen).toMatchObject({ unit: 'Avdelning 3', items: 1, undecided: 1, waiting: 0, own: 0, standsIn: false });
    expect(seen.employees).toMatchObject([{ person: { name: 'Elsa Medarbetare' } }]);
    const [item] = itemsOf(seen);
    expect(item?.sentences.seen.sv).toBe(
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade medarbetaren en patients journal. Loggen har 7 rader.',
    );
    expect(item?.sentences.marks.map(({ sv }) => sv)).toEqual([
      'Patienten och medarbetaren är folkbokförda på samma adress.',
    ]);
    expect(item?.sentences.notFound?.sv).toBe(
      'Ingen vårdkontakt, bokning, remiss, listning eller tidigare vårdrelation hittades på enheten.',
    );
    expect(JSON.stringify(seen)).not.toContain(testPatient.id);
  });

  test('is not found by those who do not judge it', async () => {
    const { id } = await wardReview();
    for (const who of ['ciso', 'employee', 'dataProtectionOfficer', 'hospitalCoordinator'] as const) {
      const refused = (await acting(who)).review({ params: { id }, query: {} });
      await expect(refused).rejects.toEqual(expect.objectContaining({ name: 'Problem' }));
    }
    expect(await doneTo(region, id)).toEqual([]);
  });

  test('of protected identities is the data protection officer’s alone', async () => {
    const { id } = await aReview(region, { unitId: org.units.region, queue: 'protected', month: '2026-10' });
    expect(itemsOf(await (await acting('dataProtectionOfficer')).review({ params: { id }, query: {} }))).toHaveLength(
      1,
    );
    const head = (await region.as(headOfHospital)).use(logReviewApi);
    await expect(head.review({ params: { id }, query: {} })).rejects.toEqual(problem('record.not-found', 404));
  });

  test('says how many of its accesses are the reviewer’s own, and shows none of them', async () => {
    const { id, items } = await wardReview([{ personId: org.people.unitManager }, { personId: org.people.employee }]);
    const seen = await (await manager()).review({ params: { id }, query: {} });
    expect(seen.own).toBe(1);
    expect(itemsOf(seen).map((item) => item.id)).toEqual([items[1]]);
    const own = (await manager()).decide({
      params: { id: items[0] ?? '' },
      body: { version: 1, decision: 'justified' },
    });
    await expect(own).rejects.toEqual(problem('record.not-found', 404));
    expect(await decisionOf(items[0] ?? '')).toBeNull();
    const above = (await region.as(headOfHospital)).use(logReviewApi);
    await above.decide({ params: { id: items[0] ?? '' }, body: { version: 1, decision: 'justified' } });
    expect(await decisionOf(items[0] ?? '')).toBe('justified');
  });

  test('asks the database as often for many accesses as for few', async () => {
    const few = await wardReview();
    const many = await wardReview(Array.from({ length: 60 }, () => ({ personId: org.people.employee })));
    const caller = await manager();
    const look = (id: string) => countQueries(region, () => caller.review({ params: { id }, query: {} }));
    await look(few.id);
    expect(await look(many.id)).toBe(await look(few.id));
  });

  test('of more than two hundred accesses is shown in parts', async () => {
    const { id } = await wardReview(
      Array.from({ length: 203 }, (_, n) => ({ personId: org.people.employee, score: n % 3 })),
    );
    const caller = await manager();
    const first = await caller.review({ params: { id }, query: {} });
    const rest = await caller.review({ params: { id }, query: { after: first.next ?? '' } });
    expect([itemsOf(first).length, itemsOf(rest).length, rest.next]).toEqual([200, 3, null]);
    expect(new Set([...itemsOf(first), ...itemsOf(rest)].map((item) => item.id)).size).toBe(203);
  });

  test('is listed for the one who judges it, with what is left to do', async () => {
    const { id } = await wardReview();
    const mine = await (await manager()).reviews({ query: { mine: '1', status: 'open', sort: '-month', limit: 200 } });
    expect(mine.items.find((row) => row.id === id)).toMatchObject({ undecided: 1, status: 'open', late: false });
    const officer = await (await acting('dataProtectionOfficer')).reviews({ query: { limit: 200 } });
    expect(officer.items.every(({ queue }) => queue === 'protected')).toBe(true);
  });
});

describe('a patient', () => {
  test('is shown on demand, and the trail tells who looked', async () => {
    const { items } = await wardReview();
    const id = items[0] ?? '';
    const { patients } = await (await manager()).revealPatients({ params: { id } });
    expect(patients).toEqual([testPatient]);
    expect(await doneTo(region, id)).toEqual(['logReview.patients-revealed']);
  });

  test('is shown to nobody else', async () => {
    const { items } = await wardReview();
    const id = items[0] ?? '';
    const refused = (await acting('dataProtectionOfficer')).revealPatients({ params: { id } });
    await expect(refused).rejects.toEqual(problem('record.not-found', 404));
    expect(await doneTo(region, id)).toEqual([]);
  });
});

describe('a decision', () => {
  test('is kept with who made it, counted, and taken back until the month is signed', async () => {
    const { id, items } = await wardReview();
    const item = items[0] ?? '';
    const caller = await manager();
    const decided = await caller.decide({
      params: { id: item },
      body: { version: 1, decision: 'explained', comment: 'Jourläkare' },
    });
    expect(decided.review).toMatchObject({ id, undecided: 0 });
    expect(decided.items).toMatchObject([
      { decision: 'explained', comment: 'Jourläkare', decidedBy: 'Viktor Verksamhetschef' },
    ]);
    const again = await caller.decide({ params: { id: item }, body: { version: 2, decision: 'justified' } });
    expect(again.review.undecided).toBe(0);
    const back = await caller.takeBack({ params: { id: item }, body: { version: 3 } });
    expect(back).toMatchObject({ review: { undecided: 1 }, items: [{ decision: null, decidedAt: null }] });
    expect(await doneTo(region, item)).toEqual(['logReview.decided', 'logReview.decided', 'logReview.taken-back']);
  });

  test.each(['unclear', 'unjustified'] as const)('of %s demands a comment', async (decision) => {
    const { items } = await wardReview();
    const id = items[0] ?? '';
    const refused = (await manager()).decide({ params: { id }, body: { version: 1, decision, comment: '  ' } });
    await expect(refused).rejects.toMatchObject({ code: 'input.invalid', places: [{ path: 'body.comment' }] });
    expect(await decisionOf(id)).toBeNull();
    expect(await doneTo(region, id)).toEqual([]);
  });

  test('on what somebody else decided meanwhile is refused, and shows what stands', async () => {
    const { items } = await wardReview();
    const id = items[0] ?? '';
    const caller = await manager();
    await caller.decide({ params: { id }, body: { version: 1, decision: 'justified' } });
    const late = caller.decide({ params: { id }, body: { version: 1, decision: 'explained' } });
    await expect(late).rejects.toMatchObject({
      code: 'record.changed',
      values: { current: { decision: 'justified' } },
    });
    expect(await decisionOf(id)).toBe('justified');
  });

  test('is made for several at once, all or none, but never that they are not justified', async () => {
    const { id, items } = await wardReview(Array.from({ length: 3 }, () => ({ personId: org.people.employee })));
    const other = await wardReview();
    const caller = await manager();
    const [a = '', b = '', c = ''] = items;
    const many = (ids: string[], decision: 'justified' | 'unjustified') =>
      caller.decideMany({
        params: { id },
        body: { items: ids.map((one) => ({ id: one, version: 1 })), decision: decision as 'justified' },
      });
    await expect(many([a, other.items[0] ?? ''], 'justified')).rejects.toEqual(problem('record.not-found', 404));
    expect(await decisionOf(a)).toBeNull();
    await expect(many([a, b], 'unjustified')).rejects.toEqual(problem('input.invalid', 422));
    expect((await many([a, b], 'justified')).review.undecided).toBe(1);
    await expect(many([b, c], 'justified')).rejects.toEqual(problem('record.changed', 409));
    expect(await decisionOf(c)).toBeNull();
  });
});

describe('signing', () => {
  test('waits until all is decided, ends the task, and closes the month for good', async () => {
    const { id, items } = await wardReview();
    const caller = await manager();
    const open = () => region.query('select from task.task where record_id = $1 and closed_at is null', [id]);
    expect(await open()).toHaveLength(1);
    await expect(caller.sign({ params: { id }, body: { version: 1 } })).rejects.toMatchObject({
      code: 'logReview.undecided',
      values: { count: 1 },
    });
    const { review } = await caller.decide({
      params: { id: items[0] ?? '' },
      body: { version: 1, decision: 'justified' },
    });
    const signed = await caller.sign({ params: { id }, body: { version: review.version, comment: 'Klart' } });
    expect(signed).toMatchObject({ status: 'signed', signedBy: 'Viktor Verksamhetschef', comment: 'Klart' });
    expect(await open()).toHaveLength(0);
    const after = caller.decide({ params: { id: items[0] ?? '' }, body: { version: 2, decision: 'explained' } });
    await expect(after).rejects.toEqual(problem('logReview.signed', 409));
    await expect(caller.sign({ params: { id }, body: { version: signed.version } })).rejects.toEqual(
      problem('logReview.signed', 409),
    );
    expect(await doneTo(region, id)).toEqual(['logReview.review-signed']);
  });

  test('leaves a record of who judged what, without the patients, for those who judge it alone', async () => {
    const { id, items } = await wardReview();
    const caller = await manager();
    const body = { version: 1, decision: 'unclear' as const, comment: 'Frågar vidare' };
    await caller.decide({ params: { id: items[0] ?? '' }, body });
    const sheet = await caller.reviewSheet({ params: { id } });
    expect(sheet.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['Avdelning 3', 'Inte signerad än']));
    const told = JSON.stringify(sheet);
    for (const word of ['Elsa Medarbetare', 'Oklar', 'Frågar vidare', 'Viktor Verksamhetschef'])
      expect(told).toContain(word);
    expect(told).not.toContain(testPatient.id);
    const file = (await acting('dataProtectionOfficer')).reviewFile({ params: { id }, query: {} });
    await expect(file).rejects.toEqual(problem('record.not-found', 404));
  });

  test('is done by whoever stands in for the reviewer, who is said to', async () => {
    const { id, items } = await wardReview();
    const other = await aPersonWith(region, 'unitManager', org.units.healthCentre, { name: 'Vera Vikarie' });
    const caller = (await region.as(other)).use(logReviewApi);
    await expect(caller.review({ params: { id }, query: {} })).rejects.toEqual(problem('record.not-found', 404));
    await region.query(
      "insert into task.delegation (id, person_id, to_id, from_on, to_on) values ($1, $2, $3, '2026-11-01', '2026-11-30')",
      [newId(), org.people.unitManager, other],
    );
    expect(await caller.review({ params: { id }, query: {} })).toMatchObject({ standsIn: true });
    await caller.decide({ params: { id: items[0] ?? '' }, body: { version: 1, decision: 'justified' } });
    const { version } = await caller.review({ params: { id }, query: {} });
    expect(await caller.sign({ params: { id }, body: { version } })).toMatchObject({ signedBy: 'Vera Vikarie' });
  });
});

describe('a question to the employee', () => {
  const asking = () => ({ id: newId(), question: 'Vill du berätta varför du öppnade journalen?', dueOn: '2026-11-30' });

  async function aQuestion() {
    const { id, items } = await wardReview();
    const item = items[0] ?? '';
    const body = asking();
    const asked = await (await manager()).ask({ params: { id: item }, body });
    return { id, item, questionId: body.id, asked };
  }

  test('gives them a task, shows what they did but not which marks or patient, and the answer reaches the reviewer', async () => {
    const { id, questionId, asked } = await aQuestion();
    expect(asked).toMatchObject({ review: { waiting: 1 }, items: [{ question: { status: 'asked' } }] });
    const employee = await acting('employee');
    expect((await employee.questions({ query: { status: 'asked' } })).items.map((row) => row.id)).toContain(questionId);
    const shown = await employee.question({ params: { id: questionId } });
    expect(shown.seen.sv).toBe(
      'Den 12 oktober 2026 kl. 10.04–10.31 öppnade du en patients journal. Loggen har 7 rader.',
    );
    expect(JSON.stringify(shown)).not.toMatch(/R0|adress|191212/);
    expect((await employee.revealAsked({ params: { id: questionId } })).patients).toEqual([testPatient]);
    const open = "select from task.task where record_id = $1 and kind = 'logReview.explain' and closed_at is null";
    expect(await region.query(open, [questionId])).toHaveLength(1);
    await employee.answer({ params: { id: questionId }, body: { version: shown.version, answer: 'Jag hade jour.' } });
    expect(await region.query(open, [questionId])).toHaveLength(0);
    const review = await (await manager()).review({ params: { id }, query: {} });
    expect(itemsOf(review)[0]?.question).toMatchObject({ status: 'answered', answer: 'Jag hade jour.' });
    const told = 'select kind from notice.notice where record_id = any($1) order by kind';
    expect(await region.query(told, [[id, questionId]])).toEqual([
      { kind: 'logReview.answered' },
      { kind: 'logReview.asked' },
    ]);
  });

  test('is found by nobody else, and its review not by the employee', async () => {
    const { id, questionId } = await aQuestion();
    for (const who of ['ciso', 'unitManager', 'dataProtectionOfficer'] as const) {
      const refused = (await acting(who)).question({ params: { id: questionId } });
      await expect(refused).rejects.toEqual(problem('record.not-found', 404));
    }
    const other = (await acting('ciso')).answer({
      params: { id: questionId },
      body: { version: 1, answer: 'Nej nej' },
    });
    await expect(other).rejects.toEqual(problem('record.not-found', 404));
    await expect((await acting('employee')).review({ params: { id }, query: {} })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    expect(await doneTo(region, questionId)).toEqual([]);
  });

  test('is asked once at a time, of someone in service, by a day to come', async () => {
    const { item } = await aQuestion();
    const caller = await manager();
    await expect(caller.ask({ params: { id: item }, body: asking() })).rejects.toEqual(
      problem('logReview.asked-already', 409),
    );
    const unknown = await wardReview([{ userHsa: 'SE2321009009-OKAND' }]);
    const nobody = caller.ask({ params: { id: unknown.items[0] ?? '' }, body: asking() });
    await expect(nobody).rejects.toEqual(problem('logReview.nobody-to-ask', 409));
    const fresh = await wardReview();
    const late = caller.ask({ params: { id: fresh.items[0] ?? '' }, body: { ...asking(), dueOn: '2026-11-01' } });
    await expect(late).rejects.toMatchObject({ code: 'input.invalid', places: [{ path: 'body.dueOn' }] });
    expect(
      await region.query('select from log_review.question where item_id = any($1)', [
        [...fresh.items, ...unknown.items],
      ]),
    ).toEqual([]);
  });

  test('may be taken back until it is answered, and then asked anew', async () => {
    const { item, questionId } = await aQuestion();
    const caller = await manager();
    const back = await caller.withdrawQuestion({ params: { id: questionId }, body: { version: 1 } });
    expect(back.items[0]?.question).toBeNull();
    await expect((await acting('employee')).question({ params: { id: questionId } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
    const body = asking();
    await caller.ask({ params: { id: item }, body });
    await (await acting('employee')).answer({ params: { id: body.id }, body: { version: 1, answer: 'Jag vårdade.' } });
    const late = caller.withdrawQuestion({ params: { id: body.id }, body: { version: 2 } });
    await expect(late).rejects.toEqual(problem('logReview.not-asked', 409));
  });

  test('ends when the review is signed', async () => {
    const { id, item, questionId } = await aQuestion();
    const caller = await manager();
    const { review } = await caller.decide({ params: { id: item }, body: { version: 1, decision: 'justified' } });
    await caller.sign({ params: { id }, body: { version: review.version } });
    const late = (await acting('employee')).answer({
      params: { id: questionId },
      body: { version: 1, answer: 'Sent svar' },
    });
    await expect(late).rejects.toEqual(problem('record.not-found', 404));
  });
});

describe('what anyone may see', () => {
  test('a manager of another unit finds neither review, access nor patient', async () => {
    const { id, items } = await wardReview();
    const other = await aPersonWith(region, 'unitManager', org.units.midwives);
    const caller = (await region.as(other)).use(logReviewApi);
    const item = { params: { id: items[0] ?? '' } };
    const tries = [
      () => caller.review({ params: { id }, query: {} }),
      () => caller.revealPatients(item),
      () => caller.decide({ ...item, body: { version: 1, decision: 'justified' } }),
      () => caller.takeBack({ ...item, body: { version: 1 } }),
      () => caller.ask({ ...item, body: { id: newId(), question: 'Varför öppnade du?', dueOn: '2026-11-30' } }),
      () => caller.sign({ params: { id }, body: { version: 1 } }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toEqual(problem('record.not-found', 404));
    expect(await decisionOf(items[0] ?? '')).toBeNull();
  });

  test('a manager who also leads the unit above still never judges their own access', async () => {
    await aGrant(region, org.people.unitManager, 'administrationHead', org.units.primaryCare);
    const { id } = await aReview(region, {
      unitId: org.units.primaryCare,
      month: '2026-10',
      items: [{ personId: org.people.unitManager }],
    });
    expect(await (await manager()).review({ params: { id }, query: {} })).toMatchObject({ own: 1, employees: [] });
  });
});
