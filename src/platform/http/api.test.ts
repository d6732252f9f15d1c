import { describe, expect, test } from 'vitest';
import { recordsApi } from '../../shared/record.ts';
import { aRegion } from '../../testing/region.ts';

const region = aRegion();

describe('the platform', () => {
  test('health tells that the parts work', async () => {
    const answer = await region.nobody.ask({ url: '/api/health' });
    expect(answer.json()).toMatchObject({ status: 'ok', database: 'ok', jobs: 'running' });
  });

  test('someone signed out is asked to sign in, in their language', async () => {
    const answer = await region.nobody.ask({ url: '/api/records?q=x', headers: { 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'permission.signed-out', title: 'Sign in to continue.' });
  });

  test('an unknown address is told in words', async () => {
    const answer = await region.nobody.ask({ url: '/api/nothing' });
    expect(answer.json()).toMatchObject({ status: 404, code: 'page.not-found' });
  });

  test('a refused call with a false token is kept in the trail', async () => {
    const answer = await region.nobody.ask({ url: '/api/records?q=x', headers: { authorization: 'Bearer false' } });
    expect(answer.statusCode).toBe(401);
    expect(await region.query("select action from audit.entry where outcome = 'refused'")).toEqual([
      { action: 'record.find' },
    ]);
  });

  test('the API describes itself with the permission of each endpoint', async () => {
    const { paths } = (await region.nobody.ask({ url: '/api/openapi.json' })).json();
    expect(paths[recordsApi.find.path].get['x-permission']).toBe('record.use');
  });
});
