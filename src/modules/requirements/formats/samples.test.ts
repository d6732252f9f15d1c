import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LibraryFile } from './library.ts';
import { read, refusal } from './testing.ts';

const folder = new URL('../../../../../shared/samples/grc/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

const sizes = async (name: string) => {
  const file = LibraryFile.parse(await read(name, sample(name)));
  return file.libraries.map(({ nodes }) => [nodes.length, nodes.filter(({ assessable }) => assessable).length]);
};

/** Real files, for those who have them beside the project. */
describe.skipIf(!existsSync(folder))('published files', () => {
  test('every framework among them loads whole', async () => {
    expect(await sizes('ciso-assistant-iso27001-2022.yaml')).toEqual([[140, 123]]);
    expect(await sizes('ciso-assistant-nis2-directive.yaml')).toEqual([[17, 13]]);
    expect(await sizes('ciso-assistant-nis2-directive.xlsx')).toEqual([[17, 13]]);
    expect(await sizes('oscal-basic-catalog-iso27002-style.json')).toEqual([[8, 4]]);
  });

  test('the workbook and the library made from it are alike', async () => {
    const [library, made] = await Promise.all(
      ['ciso-assistant-nis2-directive.yaml', 'ciso-assistant-nis2-directive.xlsx'].map(async (name) =>
        read(name, sample(name)),
      ),
    );
    expect(made).toEqual(library);
  });

  test('what is no framework is refused by what it is', async () => {
    const says = async (name: string) => (await refusal(name, sample(name)))[0]?.message;
    expect(await says('ciso-assistant-risk-matrix-5x5-iso-27005.yaml')).toContain('riskmatris, inte ett ramverk');
    expect(await says('ciso-assistant-RA_sample.csv')).toContain('lista med kolumnerna ref_id, assets');
    expect(await says('ciso-assistant-sample_assets.csv')).toContain('lista med kolumnerna name, description');
  });

  test('a library cut short is refused by the line where it ends', async () => {
    const whole = sample('ciso-assistant-iso27001-2022.yaml');
    for (const part of [0.3, 0.5, 0.8, 0.95]) {
      const half = whole.slice(0, Math.floor(whole.length * part));
      const line = new TextDecoder().decode(half).trimEnd().split('\n').length;
      const [place] = await refusal('iso.yaml', half);
      expect(place?.path).toMatch(new RegExp(`^rad ${line}\\b`));
    }
  }, 60_000);
});
