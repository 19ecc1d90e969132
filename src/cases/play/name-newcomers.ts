import type { Page } from '../../http/cursor.js';
import type { Answer } from '../../engine/command.js';
import type { InstanceView, RecordView } from '../../http/instances/instance-views.js';
import type { Path } from '../format/document.js';
import type { Deed } from '../format/script.js';
import type { Scene } from './scene.js';
import { StoryStopped } from './story-stopped.js';

/** Names what a step brought into being elsewhere: as it says, or by its key and what it is tied to, such as `G1/GP`. */
export async function nameNewcomers(scene: Scene, deed: Deed, { touched }: Answer, path: Path): Promise<void> {
  const { committee } = scene.instance(deed.what!);
  const unnamed = touched.filter(({ instance }) => scene.names.nameOf(instance) === undefined);
  const names = deed.starts ?? (await namesFor(scene, deed, unnamed));
  if (names.length !== unnamed.length) {
    throw new StoryStopped([...path, 'starts'], `${names.length} instances to name`, String(unnamed.length));
  }
  unnamed.forEach(({ instance, lifecycle }, index) => {
    scene.nameInstance(names[index]!, instance, { lifecycle, committee });
  });
}

async function namesFor(scene: Scene, deed: Deed, newcomers: Answer['touched']): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { instance } of newcomers) {
    const { body } = await scene.ask(scene.keeperOf(deed.what!), 'GET', `/api/instances/${instance}`);
    names.push(nameFor(scene, body as InstanceView));
  }
  return names;
}

function nameFor(scene: Scene, { id, context, links }: InstanceView): string {
  const tied = links.map((link) => scene.names.nameOf(link.id)).find((name) => name !== undefined);
  return typeof context.key === 'string' && tied !== undefined ? `${context.key}/${tied}` : id;
}

/** Names the rows that a step added to a slice, in their order. */
export async function nameRows(scene: Scene, deed: Deed, { instance, entry }: Answer, path: Path): Promise<void> {
  for (const [slice, names] of Object.entries(deed.names ?? {})) {
    const url = `/api/instances/${instance}/records?limit=200&slice=${slice}`;
    const { body } = await scene.ask(scene.keeperOf(deed.what!), 'GET', url);
    const rows = (body as Page<RecordView>).items.filter(({ n }) => n === entry);
    if (rows.length !== names.length) {
      throw new StoryStopped([...path, 'names', slice], `${names.length} rows to name`, String(rows.length));
    }
    names.forEach((name, index) => scene.names.add(name, rows[index]!.id));
  }
}
