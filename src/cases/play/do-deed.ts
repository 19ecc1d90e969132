import type { Answer } from '../../engine/command.js';
import type { Path } from '../format/document.js';
import { FINDING, type Deed } from '../format/script.js';
import type { MeetingList } from '../../meetings/meeting-views.js';
import { lifecycleOf } from '../lifecycle-of.js';
import { instantOf } from '../local-time.js';
import { committeeId } from '../names.js';
import { resolvePayload } from '../resolve-payload.js';
import { textOf } from '../text-of.js';
import { isRefusal } from './answer.js';
import type { Reply } from './client.js';
import { giveLeaseBack, saveDraft, takeLease, uploadEnclosures } from './drafting.js';
import { nameNewcomers, nameRows } from './name-newcomers.js';
import type { Scene } from './scene.js';
import { StoryStopped } from './story-stopped.js';

const drafting: Readonly<Record<string, (scene: Scene, deed: Deed) => Promise<Reply>>> = {
  'take lease': takeLease,
  'save draft': saveDraft,
  'give lease back': giveLeaseBack,
};

/** Does what a step says, over HTTP, and gives the answer; what it brought into being has its name from then on. */
export async function doDeed(scene: Scene, deed: Deed, path: Path): Promise<Reply> {
  const draft = drafting[deed.does];
  if (draft) return draft(scene, deed);
  if (deed.does === FINDING) return findMeeting(scene, deed, path);
  const reply = deed.does.startsWith('start ') ? await start(scene, deed) : await send(scene, deed, path);
  if (!isRefusal(reply) && !deed.does.startsWith('start ')) {
    const answer = reply.body as Answer;
    await nameNewcomers(scene, deed, answer, path);
    await nameRows(scene, deed, answer, path);
  }
  return reply;
}

/** @throws StoryStopped when the person sees no meeting of that title. */
async function findMeeting(scene: Scene, deed: Deed, path: Path): Promise<Reply> {
  const committee = committeeId(scene.played.data, deed.in!);
  const reply = await scene.ask(deed.who, 'GET', `/api/meetings?committee=${committee}`);
  const found = (reply.body as MeetingList).items.find(({ title }) => title === deed.with!.title);
  if (!found) throw new StoryStopped([...path, 'with'], String(deed.with!.title), 'no meeting of that title');
  scene.nameInstance(deed.as!, found.id, { lifecycle: 'meeting', committee: deed.in! });
  return reply;
}

async function start(scene: Scene, deed: Deed): Promise<Reply> {
  const [key, { data }] = [deed.does.slice('start '.length), scene.played];
  const paper = data.papers[deed.as ?? ''];
  const committee = deed.in ?? paper!.committee;
  const given = { ...(paper && { title: paper.title, ...(paper.number && { number: paper.number }) }), ...deed.with };
  const links = Object.entries(deed.links ?? {}).map(([relation, names]) => [
    relation,
    names.map((name) => scene.idOf(name)),
  ]);
  const body = {
    lifecycle: key,
    committee: committeeId(data, committee),
    payload: resolvePayload(given, lifecycleOf(key)!.start.payload, (name) => scene.names.idOf(name)),
    links: Object.fromEntries(links) as Record<string, string[]>,
    ...circumstances(scene, deed),
  };
  const reply = await scene.ask(deed.who, 'POST', '/api/instances', { body, headers: headersOf(deed) });
  if (!isRefusal(reply)) scene.nameInstance(deed.as!, (reply.body as Answer).instance, { lifecycle: key, committee });
  return reply;
}

async function send(scene: Scene, deed: Deed, path: Path): Promise<Reply> {
  const given = { ...(await issued(scene, deed, path)), ...deed.with };
  const event = lifecycleOf(scene.instance(deed.what!).lifecycle)?.events[deed.does];
  const payload = event ? resolvePayload(given, event.payload, (name) => scene.names.idOf(name)) : given;
  const body = { type: deed.does, payload, ...circumstances(scene, deed) };
  const url = `/api/instances/${scene.idOf(deed.what!)}/events`;
  return scene.ask(deed.who, 'POST', url, { body, headers: headersOf(deed) });
}

/** The words of a version, with its files sent ahead, under the lease that the sender holds. */
async function issued(scene: Scene, deed: Deed, path: Path): Promise<object> {
  if (deed.text === undefined) return {};
  const text = textOf(scene.played.data, scene.played.data.papers[deed.what!]!, deed.text);
  await uploadEnclosures(scene, deed, text.enclosures, path);
  const lease = scene.leases.get(`${deed.what} ${deed.who}`);
  return { ...text, ...(lease && { lease }) };
}

const circumstances = (scene: Scene, { for: seat, reason, occurred }: Deed) => ({
  ...(seat && { onBehalfOf: scene.idOf(seat) }),
  ...(reason && { reason }),
  ...(occurred && { occurredAt: instantOf(occurred) }),
});

const headersOf = (deed: Deed) => ({
  'idempotency-key': deed['sent as'],
  'if-match': deed['if match'] === undefined ? undefined : `"${deed['if match']}"`,
});
