import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFile } from '../../config/project-file.js';
import { compose } from './compose.js';
import { TEMPLATES, Templates } from './templates.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandat-templates-'));
  await cp(projectFile('templates'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const own = () => new Templates({ demo: false, rateLimit: 1, tokenSecret: '', templatesDir: folder });
const write = (file: string, text: string) => writeFile(join(folder, file), text);
const composed = (view: object) => compose(own(), 'da', 'agenda', view);

describe('templates in a folder of one’s own', () => {
  it('take the place of those of the house, from the next paper on', async () => {
    const templates = own();
    for (const title of ['Første', 'Anden']) {
      await write('da/agenda.md', `# ${title} {{ name }}`);
      expect(await compose(templates, 'da', 'agenda', { name: 'udgave' })).toMatchObject({ title: `${title} udgave` });
    }
  });

  it('write what people wrote as words, unless the template says that it is Markdown', async () => {
    const view = { wild: '# *x* | <b>' };
    await write('da/agenda.md', '# T\n\n{{ wild }}\n\n{{ wild | text }}');
    const [words, text] = (await composed(view)).blocks;
    expect(words).toEqual({ kind: 'paragraph', runs: [{ text: '# *x* | <b>' }] });
    expect(text).toMatchObject({
      kind: 'paragraph',
      runs: [{ text: 'x', bold: true, italic: true }, { text: ' ' }, { text: '| <b>' }],
    });
  });
});

describe('a broken template', () => {
  it.each([
    ['that does not end what it began', '# T\n\n{% if a %}', 3, /if/],
    ['with a tag that there is not', '# T\n{% nothing %}', 2, /nothing/],
    ['with a filter that there is not', '# T\n\n\n{{ a | shout }}', 4, /shout/],
  ])('%s stops the start, by file and line', async (_, text, line, because) => {
    await write('da/agenda.md', text);
    const error = { file: 'da/agenda.md', line, because: expect.stringMatching(because) };
    await expect(own().onModuleInit()).rejects.toMatchObject(error);
  });

  it.each(TEMPLATES)('%s.md, when it is not there, stops the start', async (name) => {
    await rm(join(folder, 'en', `${name}.md`));
    await expect(own().onModuleInit()).rejects.toMatchObject({ file: expect.stringContaining(`${name}.md`) });
  });

  it('that names what is not there is refused by file and line, and leaves no gap', async () => {
    await write('da/agenda.md', '# T\n\n{{ meating.title }}');
    await expect(composed({})).rejects.toMatchObject({ file: 'da/agenda.md', line: 3, because: expect.stringContaining('meating') }); // prettier-ignore
  });

  it('that asks for a part that is not there is refused', async () => {
    await write('da/agenda.md', "# T\n\n{% render '_gone' %}");
    await expect(composed({})).rejects.toMatchObject({ because: expect.stringContaining('_gone') });
  });

  it('without a title is refused', async () => {
    await write('da/agenda.md', '## T');
    await expect(composed({})).rejects.toThrow('The template da/agenda.md cannot be used: a paper begins with');
  });

  it('is a list of words, too, by its line', async () => {
    await write('da/words.yaml', 'kind:\n  ordinary: "open');
    await expect(own().onModuleInit()).rejects.toMatchObject({ file: 'da/words.yaml', line: expect.any(Number) });
    await write('da/words.yaml', 'kind: 1');
    await expect(own().onModuleInit()).rejects.toThrow('The template da/words.yaml cannot be used: kind');
  });
});
