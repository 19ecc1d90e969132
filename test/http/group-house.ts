import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee } from './api.js';

const SECTIONS = [{ id: 'formaal', heading: 'Formål', markdown: 'Gruppen viser data fra almen praksis.' }];

/** A steering group and the committee of a working group below it, spoken to over HTTP; the secretariat acts where nobody is named. */
export async function openGroupHouse() {
  const { committee, people, seats, data } = smallCommittee();
  const body = randomUUID();
  const [sds, kl, dr] = data.organisations!.map(({ id }) => id) as [string, string, string];
  const api = await openApi();
  const group = { id: body, key: `gp-${body}`, name: 'Arbejdsgruppen GP', parent: committee };
  const loaded = await api.app.get(Directory).load({ ...data, committees: [...data.committees!, group] });
  if (!loaded.loaded) throw new Error(JSON.stringify(loaded));

  const http = () => request(api.app.getHttpServer());
  const get = (path: string, person: string = people.secretariat) => http().get(path).set(as(person));
  const send = (id: string, type: string, payload: object = {}, person: string = people.secretariat) =>
    http().post(`/api/instances/${id}/events`).set(as(person)).send({ type, payload });
  const done = (...command: Parameters<typeof send>) => send(...command).expect(200);
  async function start(lifecycle: string, payload: object, links = {}, where: string = committee): Promise<string> {
    const command = { lifecycle, committee: where, payload, links };
    return (await http().post('/api/instances').set(as(people.secretariat)).send(command).expect(201)).body.instance;
  }

  async function approvedCommission(title: string): Promise<string> {
    const paper = await start('commission', { title });
    await done(paper, 'ISSUE_VERSION', { sections: SECTIONS });
    await done(paper, 'MARK_READY');
    const round = await start('approval-round', { title }, { decides: [paper] });
    await done(round, 'OPEN');
    await done(round, 'CONCLUDE', { sameForAll: { outcome: 'approved' } }, people.chair);
    return paper;
  }

  /** A group that is set up and has asked KL for as many members as named. */
  async function nominatingGroup(...seatNames: readonly string[]): Promise<string> {
    const links = { mandatedBy: [await approvedCommission('Kommissorium GP')] };
    const made = await start('working-group', { title: 'Arbejdsgruppen GP', body }, links);
    await done(made, 'SET_UP');
    const letter = { profile: 'Kender data fra almen praksis', deadline: '2025-03-14T11:00:00Z' };
    const requests = seatNames.map((seatName) => ({ organisation: kl, seatName }));
    await done(made, 'OPEN_NOMINATIONS', { ...letter, requests });
    return made;
  }

  async function nominationFor(seatName: string): Promise<string> {
    const [found] = await api.app
      .get(DataSource)
      .query<{ id: string }[]>(
        `SELECT id FROM instance WHERE lifecycle = 'nomination' AND snapshot->'context'->>'seatName' = $1`,
        [seatName],
      );
    return found!.id;
  }

  /** Lets the person who is in no committee of the house join, on a seat that KL was asked for. */
  async function seat(seatName: string): Promise<string> {
    const nomination = await nominationFor(seatName);
    const naming = { name: `${seatName} (GP)`, email: `${people.stranger}@mandat.example` };
    await done(nomination, 'NAME', naming, people.kl);
    await done(nomination, 'JOIN');
    return nomination;
  }

  /** Writes in the directory, as an import would, that somebody sits. */
  async function fillSeat(seat: string, person: string, from: string): Promise<void> {
    const holding = { id: randomUUID(), seat, person, as: 'member' as const, rank: 0, from };
    const filled = await api.app.get(Directory).load({ holdings: [holding] });
    if (!filled.loaded) throw new Error(JSON.stringify(filled));
  }

  async function successorOf(nomination: string): Promise<string> {
    const { body: view } = await get(`/api/instances/${nomination}`).expect(200);
    return (view.links as { relation: string; id: string }[]).find(({ relation }) => relation === 'succeededBy')!.id;
  }

  const organisations = { sds, kl, dr };
  const acts = {
    http,
    get,
    send,
    done,
    start,
    approvedCommission,
    nominatingGroup,
    nominationFor,
    seat,
    fillSeat,
    successorOf,
  };
  return { api, committee, body, people, seats, organisations, ...acts };
}
