import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { projectFile } from '../../config/project-file.js';
import { readCase } from './read-case.js';

const files = readdirSync(projectFile('cases')).filter((file) => file.endsWith('.yaml'));

describe.each(files)('cases/%s', (file) => {
  const data = readCase(projectFile(`cases/${file}`)).then((found) => found.data);

  it('holds together and is called as its file is, so that no two cases have the same ids', async () => {
    expect((await data).case).toBe(basename(file, '.yaml'));
  });

  it('says where its rules and outcomes are taken from, and what is ours', async () => {
    const { script } = await data;
    const sources = script.flatMap(({ source, expect: expected = [] }) => [
      source,
      ...expected.map((one) => one.source),
    ]);
    expect(sources).toContain('ours');
    expect(sources.filter((source) => source !== undefined && source !== 'ours').length).toBeGreaterThan(2);
  });

  it('expects outcomes with their explanations, and refusals', async () => {
    const expected = (await data).script.flatMap(({ expect: claims = [] }) => claims);
    expect(expected.filter(({ explanation }) => explanation).length).toBeGreaterThan(0);
    expect(expected.filter(({ refused }) => refused).length).toBeGreaterThan(2);
  });
});
