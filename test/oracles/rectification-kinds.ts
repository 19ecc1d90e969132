import type { Row } from '../../src/domain/workflow/lifecycle.js';
import type { Chance } from './chance.js';
import type { Office } from './office.js';

/** One kind of rectification: where it is likely to be allowed, how to come there, and what is said. */
export interface Kind {
  /** What the first state looks like. */
  readonly from: RegExp;
  readonly bring: (office: Office) => Promise<string>;
  readonly say: (office: Office, instance: string) => Row | Promise<Row>;
  /** Spoken for a seat. */
  readonly forSeat?: true;
}

const REASON = { reason: 'Det var ført forkert.' };
const because = () => REASON;
const plainly = (): Row => ({ what: 'En skrivefejl', ...REASON });
const anywhere = /./;
let words = 0;
const text = (what: string) => `${what} nr. ${++words}`;

/** Some of the values. */
const either = (chance: Chance, values: Row): Row => Object.fromEntries(chance.some(Object.entries(values)));
const occasion = (chance: Chance) => ({
  meeting: `Møde ${chance.below(9)}`,
  ...(chance.yes(0.5) && { item: String(chance.below(9)) }),
  date: `2025-0${1 + chance.below(3)}-1${chance.below(9)}`,
});

async function ownerOf(office: Office): Promise<Row> {
  if (office.chance.yes(0.2)) return { ownerInWords: 'Regionernes it-chefer' };
  return { owner: office.chance.one([office.seat(), await office.organisation(), 'secretariat']) };
}

export const bringing = {
  followUp: async (office: Office) => {
    const { chance } = office;
    const some = either(chance, {
      text: text('Tekst'),
      subject: 'Emne',
      agreed: occasion(chance),
      due: office.within(9_000),
    });
    return office.start('follow-up', { title: office.title('Opfølgning'), ...(await ownerOf(office)), ...some });
  },
  question: async (office: Office) => {
    const organisation = await office.organisation();
    const some = either(office.chance, {
      text: text('Tekst'),
      subject: 'Emne',
      organisation,
      asked: occasion(office.chance),
    });
    return office.start('open-question', { title: office.title('Spørgsmål'), askedBy: 'Formanden', ...some });
  },
  decision: (office: Office) => {
    const { chance } = office;
    const kind = chance.one(['decided', 'undecided']);
    const some = chance.yes(0.5) ? { subject: 'Emne' } : {};
    const said = { text: text('Det blev sagt'), said: occasion(chance), kind };
    return office.start('decision', { title: office.title('Beslutning'), ...said, ...some });
  },
  deliverable: (office: Office) =>
    office.start('deliverable', { title: office.title('Leverance'), key: 'GP', bucket: 'A' }),
};

/** What is done next to what stands in a register, so that rectifications have something before and after them. */
export const STIRS: Readonly<Record<string, Readonly<Record<string, (office: Office) => Row>>>> = {
  'follow-up': {
    DONE: () => ({ note: text('Udført') }),
    DROP: () => ({ reason: text('Bortfaldt') }),
    EXTEND: (office) => ({ due: office.within(9_000), ...REASON }),
    MOVE: (office) => ({
      ...{ meeting: text('Møde'), at: office.within(3_000), ...REASON },
      ...(office.chance.yes(0.5) && { due: office.within(9_000) }),
    }),
  },
  'open-question': {
    ANSWER: (office) => ({ answer: text('Svar'), ...(office.chance.yes(0.5) && { by: 'Sekretariatet' }) }),
    DROP: because,
  },
  decision: {
    DECIDE: ({ chance }) => ({ text: text('Besluttet'), said: occasion(chance) }),
    RESTATE: ({ chance }) => ({ said: occasion(chance), ...(chance.yes(0.5) && { text: text('Gentaget') }) }),
    STILL_OPEN: ({ chance }) => ({ said: occasion(chance), ...(chance.yes(0.5) && { text: text('Åbent') }) }),
    LAPSE: because,
  },
};

const paper = (lifecycle: string): Readonly<Record<string, Kind>> => ({
  [`${lifecycle} RECTIFY`]: { from: anywhere, bring: (office) => office.draft(lifecycle), say: plainly },
  [`${lifecycle} REINSTATE`]: {
    from: /^(withdrawn|ended|delivered)/,
    say: because,
    bring: async (office) => {
      const standing = lifecycle !== 'plain-paper' && office.chance.yes(0.6);
      const one = standing ? await office.approved(lifecycle) : await office.draft(lifecycle);
      const delivers = standing && lifecycle === 'task-description' && office.chance.yes(0.5);
      if (delivers) await office.do(one, 'DELIVER', { what: 'Rapporten' });
      else await office.do(one, standing ? 'END' : 'WITHDRAW', REASON);
      return one;
    },
  },
});

const correction = (office: Office) => ({
  ...{ key: text('S'), scope: 'specific', kind: 'principle', text: 'Rettes.', origin: { item: '2', who: 'Formanden' } },
  ...{ owner: 'secretariat', due: office.within(9_000) },
});

async function rectifiedOutcome(office: Office, round: string): Promise<Row> {
  const { rows } = await office.town.owner.query<{ id: string; lifecycle: string }>(
    `SELECT to_id AS id, i.lifecycle FROM link JOIN instance i ON i.id = to_id WHERE from_id = $1 AND relation = 'decides' ORDER BY i.title`,
    [round],
  );
  const { id, lifecycle } = office.chance.one(rows);
  const outcomes = ['approved', 'approvedWithCorrections', 'discussed', 'postponed', 'returned', 'rejected'];
  const outcome = office.chance.one(lifecycle === 'plain-paper' ? [...outcomes, 'noted'] : outcomes);
  const asked = outcome === 'approvedWithCorrections' ? [{ ...correction(office), papers: [id] }] : [];
  return { paper: id, outcome, corrections: asked, ...REASON };
}

async function statements(office: Office, decision: string): Promise<number> {
  const { rows } = await office.town.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM journal WHERE instance_id = $1 AND (n = 1 OR event->>'type' IN ('DECIDE', 'RESTATE', 'STILL_OPEN'))`,
    [decision],
  );
  return rows[0]!.count;
}

/** A seat that has answered, or any if none has. */
export async function seatFor(office: Office, round: string): Promise<string> {
  const { rows } = await office.town.owner.query<{ seat: string }>(
    `SELECT DISTINCT seat_id AS seat FROM journal WHERE instance_id = $1 AND seat_id IS NOT NULL`,
    [round],
  );
  const seats = office.council.seats.filter(({ id }) => rows.some(({ seat }) => seat === id));
  return office.chance.one(seats.length > 0 ? seats : office.council.seats).id;
}

/** Each applies from a later day than all before it. */
const later = () => `${2_100 + ++words}-01-01T00:00:00Z`;

/** The committee's rules of procedure with a new version: there are never two of them. */
async function newRules(office: Office): Promise<string> {
  const { rows } = await office.town.owner.query<{ id: string }>(
    `SELECT id FROM instance WHERE lifecycle = 'rules-of-procedure' AND committee_id = $1`,
    [office.council.id],
  );
  const one = rows[0]?.id ?? (await office.start('rules-of-procedure', { title: office.title('Forretningsorden') }));
  await office.do(one, 'ADOPT', { rules: { title: office.title('Forretningsorden') }, appliesFrom: later() });
  return one;
}

const filed = (onBehalfOf: string) => ({ onBehalfOf, reason: 'Kom på mail.' });

/** How each rectification comes about, by lifecycle and event. */
/** A day on which a meeting may be, far enough ahead of all that happens in the town. */
const meetingDay = (office: Office) => {
  const starts = Date.parse(office.within(9_000)) + 400 * 86_400_000;
  return { starts: new Date(starts).toISOString(), ends: new Date(starts + 3_600_000).toISOString() };
};
const MINUTES = [{ id: 'punkt-1', heading: '1 Velkomst', markdown: 'Intet refereret.' }];
const oldMinutes = (office: Office) =>
  office.start('minutes', {
    title: office.title('Referat'),
    sections: MINUTES,
    before: { approvedOn: '2024-06-01T10:00:00Z', history: 'Fra arkivet.' },
  });

export const KINDS: Readonly<Record<string, Kind>> = {
  'meeting RECTIFY': {
    from: anywhere,
    say: plainly,
    bring: (office) => office.start('meeting', { title: office.title('Møde'), ...meetingDay(office) }),
  },
  'meeting REOPEN': {
    from: /^(declined|closed)/,
    say: because,
    bring: async (office) => {
      const one = await office.start('meeting', { title: office.title('Møde'), ...meetingDay(office) });
      await office.do(one, 'BEGIN', { despite: 'Alle mødte frem.' });
      await office.do(one, 'END', {});
      await office.do(one, 'CLOSE', {});
      return one;
    },
  },
  'minutes RECTIFY': { from: anywhere, say: plainly, bring: oldMinutes },
  'minutes RECTIFY_TEXT': {
    from: /^(approved.text.final|published)/,
    say: () => ({ sections: MINUTES, ...REASON }),
    bring: oldMinutes,
  },
  ...paper('commission'),
  ...paper('task-description'),
  ...paper('plain-paper'),
  'comment-round RECTIFY': {
    from: /^(open|closed)/,
    forSeat: true,
    say: because,
    bring: async (office) => {
      const asked = office.chance.some(office.council.seats).map(({ id }) => id);
      const paper = await office.draft(office.chance.one(['commission', 'task-description']));
      const payload = { title: office.title('Kommentering'), deadline: office.within(9_000), seats: asked };
      const round = await office.start('comment-round', payload, { collects: [paper] });
      const remarks = [{ paper, kind: 'substantive', text: 'Et eksempel mangler.' }];
      await office.do(round, 'SUBMIT_REMARKS', { remarks }, filed(asked[0]!));
      return round;
    },
  },
  'approval-round RECTIFY': {
    from: /^(open|concluded)/,
    forSeat: true,
    say: ({ chance }) => ({ what: chance.one(['positions', 'recusals']), ...REASON }),
    bring: async (office) => {
      const papers = [await office.ready('commission'), await office.ready('task-description')];
      const way = { way: office.chance.one(['written', 'vote']), deadline: office.within(9_000) };
      const round = await office.start(
        'approval-round',
        { title: office.title('Godkendelse'), ...way },
        { decides: papers },
      );
      await office.do(round, 'OPEN');
      const [first, second] = office.council.seats.map(({ id }) => id);
      await office.do(round, 'POSITION', { all: { choice: 'approve' } }, filed(first!));
      await office.do(round, 'RECUSE', REASON, filed(second!));
      return round;
    },
  },
  'approval-round RECTIFY_OUTCOME': {
    from: /^concluded/,
    say: rectifiedOutcome,
    bring: async (office) =>
      office.concluded([
        await office.ready('commission'),
        await office.ready('task-description'),
        await office.ready('plain-paper'),
      ]),
  },
  'correction RECTIFY': {
    from: anywhere,
    say: plainly,
    bring: async (office) => {
      const asked = correction(office);
      const paper = await office.approved('commission');
      return office.start('correction', { ...asked, title: asked.key }, { corrects: [paper] });
    },
  },
  'correction REOPEN': {
    from: /^(checked|dropped)/,
    say: because,
    bring: async (office) => {
      const paper = await office.approved(office.chance.one(['commission', 'task-description']));
      const asked = correction(office);
      const one = await office.start('correction', { ...asked, title: asked.key }, { corrects: [paper] });
      if (office.chance.yes(0.5)) {
        await office.do(one, 'MAKE', { note: 'Rettet' });
        await office.do(one, 'CHECK', {}, { by: 'chair' });
      } else await office.do(one, 'DROP', REASON);
      return one;
    },
  },
  'working-group RECTIFY': { from: anywhere, bring: (office) => office.group(), say: plainly },
  'working-group REOPEN': {
    from: /^(concluded|dropped)/,
    say: because,
    bring: async (office) => {
      if (office.chance.yes(0.5)) return office.finished();
      const group = await office.group();
      await office.do(group, 'DROP', REASON);
      return group;
    },
  },
  'nomination RECTIFY': {
    from: anywhere,
    bring: async (office) => (await office.nominating(await office.group()))[0]!,
    say: plainly,
  },
  'nomination RETRACT_JOINING': { from: /^joined/, bring: (office) => office.joined(), say: because },
  'nomination REINSTATE': {
    from: /^left.vacant/,
    say: because,
    bring: async (office) => {
      const nomination = await office.joined();
      await office.do(nomination, 'LEAVE', REASON);
      await office.pass(30);
      return nomination;
    },
  },
  'deliverable RECTIFY': { from: anywhere, bring: bringing.deliverable, say: plainly },
  'deliverable RECTIFY_BUCKET': {
    from: anywhere,
    bring: bringing.deliverable,
    say: ({ chance }) => ({ bucket: chance.one(['A', 'B', 'C']), ...REASON }),
  },
  'deliverable RETRACT_START': {
    from: /^running/,
    say: because,
    bring: async (office) => {
      const one = await bringing.deliverable(office);
      await office.do(one, 'START');
      return one;
    },
  },
  'deliverable REOPEN': {
    from: /^(delivered|dropped)/,
    say: because,
    bring: async (office) => {
      const one = await bringing.deliverable(office);
      if (office.chance.yes(0.5)) await office.do(one, 'DROP', REASON);
      else {
        await office.do(one, 'START');
        await office.do(one, 'DELIVER');
      }
      return one;
    },
  },
  'follow-up RECTIFY': {
    from: anywhere,
    bring: bringing.followUp,
    say: async (office) => {
      const { chance } = office;
      const due = chance.yes(0.3) ? null : office.within(9_000);
      const values = { title: office.title('Rettet opfølgning'), text: text('Rettet'), subject: text('Emne'), due };
      const owner = chance.yes(0.5) ? await ownerOf(office) : {};
      return { ...either(chance, { ...values, agreed: occasion(chance) }), ...owner, ...REASON };
    },
  },
  'follow-up REOPEN': {
    from: /^(done|dropped|moved)/,
    say: because,
    bring: async (office) => {
      const one = await bringing.followUp(office);
      const type = office.chance.one(['DONE', 'DROP', 'MOVE'] as const);
      await office.do(one, type, STIRS['follow-up']![type]!(office));
      return one;
    },
  },
  'open-question RECTIFY': {
    from: anywhere,
    bring: bringing.question,
    say: async (office) => {
      const values = {
        title: office.title('Rettet spørgsmål'),
        text: text('Rettet'),
        subject: text('Emne'),
        askedBy: 'KL',
      };
      const more = {
        organisation: await office.organisation(),
        asked: occasion(office.chance),
        answer: text('Rettet svar'),
      };
      return { ...either(office.chance, { ...values, ...more }), ...REASON };
    },
  },
  'open-question REOPEN': {
    from: /^(answered|dropped)/,
    say: because,
    bring: async (office) => {
      const one = await bringing.question(office);
      const type = office.chance.one(['ANSWER', 'DROP'] as const);
      await office.do(one, type, STIRS['open-question']![type]!(office));
      return one;
    },
  },
  'decision RECTIFY': {
    from: anywhere,
    bring: bringing.decision,
    say: async (office, id) => {
      const { chance } = office;
      const kind = chance.one(['decided', 'undecided']);
      const values = { title: office.title('Rettet beslutning'), subject: text('Emne'), kind, text: text('Rettet') };
      const statement = 1 + chance.below(await statements(office, id));
      return { statement, ...either(chance, { ...values, said: occasion(chance) }), ...REASON };
    },
  },
  'decision REINSTATE': {
    from: /^lapsed/,
    say: because,
    bring: async (office) => {
      const one = await bringing.decision(office);
      await office.do(one, 'LAPSE', REASON);
      return one;
    },
  },
  'rules-of-procedure RECTIFY': {
    from: /^inForce/,
    bring: newRules,
    say: (office) => ({ rules: { title: office.title('Rettet forretningsorden') }, ...REASON }),
  },
  'rules-of-procedure REINSTATE': {
    from: /^repealed/,
    say: because,
    bring: async (office) => {
      const one = await newRules(office);
      await office.do(one, 'REPEAL', { from: later(), ...REASON });
      return one;
    },
  },
  'organisation-change RECTIFY': { from: anywhere, bring: (office) => office.change(), say: plainly },
  'organisation-change REVERSE': { from: /^effective/, bring: (office) => office.effective(), say: because },
};
