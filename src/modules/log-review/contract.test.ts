import { expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contract.ts';
import { logReviewApi } from './contract.ts';
import { logReviewTexts } from './texts.ts';

/** Colleagues to pick from by name: nothing of any log. */
const pickers = ['checkPeople', 'circleChoices'];
const looks = Object.entries<Endpoint>(logReviewApi).filter(([, { method }]) => method === 'GET');

test('every look in Loggkoll is written in the trail, but for picking a colleague by name', () => {
  const unseen = looks.filter(([, { audit }]) => !audit).map(([name]) => name);
  expect(unseen.sort()).toEqual(pickers);
});

test('every look is told in words', () => {
  const actions = looks.flatMap(([, { audit }]) => audit?.replace('logReview.', '') ?? []);
  expect(actions.filter((action) => !(action in logReviewTexts))).toEqual([]);
});
