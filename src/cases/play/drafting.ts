import type { Enclosure } from '../../domain/papers/version.js';
import type { Deed } from '../format/script.js';
import { textOf } from '../text-of.js';
import type { Path } from '../format/document.js';
import { isRefusal, toldOf } from './answer.js';
import type { Reply } from './client.js';
import type { Scene } from './scene.js';
import { StoryStopped } from './story-stopped.js';

const holder = ({ what, who }: Deed) => `${what} ${who}`;
const urlOf = (scene: Scene, { what }: Deed, of: string) => `/api/papers/${scene.idOf(what!)}/${of}`;

/** Takes the right to write a draft, and keeps its token for what is saved and issued under it. */
export async function takeLease(scene: Scene, deed: Deed): Promise<Reply> {
  const reply = await scene.ask(deed.who, 'POST', urlOf(scene, deed, 'lease'));
  if (!isRefusal(reply)) scene.leases.set(holder(deed), (reply.body as { token: string }).token);
  return reply;
}

/** Saves a text as the draft, over the revision that is there, or over the one that the step says was seen. */
export async function saveDraft(scene: Scene, deed: Deed): Promise<Reply> {
  const { sections, enclosures } = textOf(scene.played.data, scene.played.data.papers[deed.what!]!, deed.text!);
  const url = urlOf(scene, deed, 'draft');
  const seen =
    deed['if match'] ?? ((await scene.ask(deed.who, 'GET', url)).body as { revision?: number }).revision ?? 0;
  const headers = { 'if-match': `"${seen}"`, lease: scene.leases.get(holder(deed)) };
  return scene.ask(deed.who, 'PUT', url, { body: { sections, enclosures }, headers });
}

export async function giveLeaseBack(scene: Scene, deed: Deed): Promise<Reply> {
  const headers = { lease: scene.leases.get(holder(deed)) };
  const reply = await scene.ask(deed.who, 'DELETE', urlOf(scene, deed, 'lease'), { headers });
  scene.leases.delete(holder(deed));
  return reply;
}

/**
 * Sends the files that a version names, so that they can be fetched by their hash.
 * @throws StoryStopped when one is refused.
 */
export async function uploadEnclosures(
  scene: Scene,
  deed: Deed,
  enclosures: readonly Enclosure[],
  path: Path,
): Promise<void> {
  for (const { key, name, mediaType } of enclosures) {
    const query = new URLSearchParams({ name, mediaType });
    const body = Buffer.from(scene.played.data.files[key]!.text);
    const reply = await scene.ask(deed.who, 'POST', `${urlOf(scene, deed, 'enclosures')}?${query.toString()}`, {
      body,
    });
    if (isRefusal(reply)) throw new StoryStopped([...path, 'text'], `the file ${key} to be taken`, toldOf(reply));
  }
}
