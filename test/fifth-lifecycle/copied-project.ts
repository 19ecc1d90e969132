import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NEEDED = ['templates', 'src', 'workflows', 'dist', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const INDEX = 'workflows/index.ts';

/** The project as an author has it before them, in a folder that goes with the test. */
export class CopiedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'mandat-fifth-'));

  constructor() {
    for (const path of NEEDED) cpSync(path, join(this.folder, path), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Writes the folder of a lifecycle and mentions it in the list: its import, and its name in the one line of the list. */
  addLifecycle(key: string, sources: Readonly<Record<string, string>>): void {
    const version = join(this.folder, 'workflows', key, 'v1');
    mkdirSync(version, { recursive: true });
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(version, name), text.trimStart());
    const index = readFileSync(join(this.folder, INDEX), 'utf8');
    const imported = index.replace('\n\n', `\nimport { ${key} } from './${key}/v1/lifecycle.js';\n\n`);
    writeFileSync(join(this.folder, INDEX), imported.replace(/,?\s*\];\n$/, `, ${key}];\n`));
  }

  /** Sources that are not as they are in the project. */
  changed(): readonly string[] {
    const files = ['src', 'workflows'].flatMap((path) => filesBelow(this.folder, path));
    return files.filter((file) => this.read(file) !== read(file)).sort();
  }

  /** Compiles, with types checked. @throws with what the compiler says. */
  build(): void {
    const tsc = [join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
    const { status, stdout } = spawnSync(process.execPath, tsc, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the copied project does not compile:\n${stdout}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}

const filesBelow = (root: string, path: string) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** The file in the project, undefined where it has none. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
