import { expect, it } from 'vitest';
import type { Text } from '../../../../shared/text.ts';
import { contextFile } from './context-files.ts';

const inSwedish = ({ sv }: Text) => sv;

it('names what a rule lacks in words, with the file that would bring it', () => {
  expect(contextFile('care_relation', inSwedish)).toBe('fasta vårdkontakter (care_relation.csv)');
  expect(contextFile('diagnosis.csv', inSwedish)).toBe('diagnoser (diagnosis.csv)');
});

it('names a file it does not know by the file alone', () => {
  expect(contextFile('weather', inSwedish)).toBe('weather.csv');
});
