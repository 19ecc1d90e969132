import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../test/support/histories.js';
import { refreshed } from '../test/support/pages.js';
import { lifecycles } from './index.js';

it.each(lifecycles.map((lifecycle) => [lifecycle.key, lifecycle] as const))(
  'the page of %s shows the lifecycle as it is (else: npm run pages)',
  (_key, lifecycle) => {
    const page = readFileSync(join(folderOf(lifecycle), 'page.md'), 'utf8');
    expect(page).toBe(refreshed(page, lifecycle));
  },
);
