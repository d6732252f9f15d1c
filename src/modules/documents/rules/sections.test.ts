import { describe, expect, test } from 'vitest';
import { nextStep, reviewState, sectionsOf, withAnchors } from '../rules.ts';

describe('the sections of a document', () => {
  test('keep the number their heading begins with', () => {
    expect(sectionsOf('<h2>4.2 Ansvar &amp; roller</h2><p>…</p><h3>4.2.1. Chef</h3>')).toEqual([
      { number: '4.2', heading: 'Ansvar & roller', anchor: 'avsnitt-1' },
      { number: '4.2.1', heading: 'Chef', anchor: 'avsnitt-2' },
    ]);
  });

  test('are counted where the heading has no number', () => {
    expect(
      sectionsOf('<h2>Syfte</h2><h2><strong>Mål</strong></h2><h2> </h2>').map(({ number, heading }) => [
        number,
        heading,
      ]),
    ).toEqual([
      ['1', 'Syfte'],
      ['2', 'Mål'],
    ]);
  });

  test('carry the anchor that their section names', () => {
    expect(withAnchors('<h2>Syfte</h2><p>a</p><h3></h3><h2>Mål</h2>')).toBe(
      '<h2 id="avsnitt-1">Syfte</h2><p>a</p><h3></h3><h2 id="avsnitt-2">Mål</h2>',
    );
  });
});

describe('the review of a document', () => {
  test.each([
    ['2026-11-20', 'late'],
    ['2026-11-21', 'soon'],
    ['2026-12-21', 'soon'],
    ['2026-12-22', 'later'],
    [null, 'unplanned'],
  ])('due %s is %s on 21 November 2026', (day, state) => {
    expect(reviewState(day, '2026-11-21')).toBe(state);
  });

  test('what comes next is the text, then the decision, then the review', () => {
    const [draft, published] = [{ status: 'draft' as const }, { status: 'published' as const }];
    const step = (status: 'draft' | 'inForce' | 'withdrawn', versions: { status: 'draft' | 'published' }[]) =>
      nextStep({ status, versions, nextReviewOn: '2026-01-01' }, '2026-11-21');
    expect(step('draft', [])).toBe('write');
    expect(step('draft', [draft])).toBe('decide');
    expect(step('inForce', [draft, published])).toBe('decide');
    expect(step('inForce', [published])).toBe('late');
    expect(step('withdrawn', [published])).toBe('withdrawn');
  });
});
