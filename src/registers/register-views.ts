import { z } from 'zod';
import { id, line } from '../domain/workflow/schema.js';
import { paging } from '../http/cursor.js';
import { instanceLine } from '../http/instances/instance-views.js';

const instant = z.iso.datetime();
const state = instanceLine.shape.states.element;
const day = z.iso.date();

export const filters = z.strictObject({
  ...paging,
  committee: id.optional(),
  subject: line.optional().describe('Words of the subject or the title.'),
  state: line.optional().describe('A state or one around it: `open` finds `open.dated` too.'),
  from: day.optional().describe('Said on this day or later.'),
  to: day.optional().describe('Said on this day or before.'),
});

export const organisationFilters = filters.extend({
  organisation: id.optional().describe('The one that owns it, or that asked.'),
});

export const decisionFilters = filters.omit({ state: true }).extend({
  kind: z.enum(['decided', 'restated', 'undecided']).optional(),
});

const said = z.object({ meeting: z.string(), item: z.string().nullable(), date: day });

const earlier = z
  .object({
    until: instant.describe('When it was put right.'),
    why: z.string().nullable(),
    was: z.record(z.string(), z.unknown()).describe('The fields that were wrong, as they stood.'),
  })
  .meta({ id: 'Earlier' });

const entry = z.object({
  id,
  committee: z.object({ id, name: z.string() }),
  title: z.string(),
  text: z.string().nullable(),
  subject: z.string().nullable(),
  said: said.nullable().describe('At which meeting.'),
  day: day.describe('Of the meeting, or else of the recording.'),
  states: z.array(state),
  earlier: z.array(earlier).describe('What was rectified, oldest first; empty where nothing was wrong.'),
});

const settled = z.object({ at: instant, text: z.string() });

export const followUpLine = entry
  .extend({
    owner: z.string().describe('As it is read: the seat, the organisation, the secretariat or the words.'),
    organisation: z.string().nullable(),
    due: instant.nullable(),
    late: z.boolean(),
    movedTo: z.string().nullable().describe('The meeting that it was last moved to.'),
    settled: settled.nullable(),
  })
  .meta({ id: 'FollowUpLine' });

export const openQuestionLine = entry
  .extend({
    askedBy: z.string(),
    organisation: z.string().nullable(),
    answer: settled.extend({ by: z.string().nullable(), earlier: z.array(earlier) }).nullable(),
  })
  .meta({ id: 'OpenQuestionLine' });

export const decisionLine = entry
  .extend({
    number: z.int().describe('Of the statement; a paper of an approval round has one.'),
    kind: z.enum(['decided', 'restated', 'undecided']),
    outcome: z.string().nullable().describe('Of an approval round.'),
    paper: id.nullable(),
  })
  .meta({ id: 'DecisionLine' });

export type Filters = z.infer<typeof organisationFilters>;
export type DecisionFilters = z.infer<typeof decisionFilters>;
export type FollowUpLine = z.infer<typeof followUpLine>;
export type OpenQuestionLine = z.infer<typeof openQuestionLine>;
export type DecisionLine = z.infer<typeof decisionLine>;
