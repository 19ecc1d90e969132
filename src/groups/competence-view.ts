import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';

const member = z
  .object({
    nomination: id,
    seatName: z.string(),
    chair: z.boolean(),
    organisation: z.object({ id, name: z.string() }),
    state: z.enum(['named', 'joined']),
    name: z.string(),
    competences: z.array(z.string()),
  })
  .meta({ id: 'GroupMember' });

const cover = z
  .object({
    competence: z.string(),
    broughtBy: z.array(id).describe('Nominations of those who bring it.'),
  })
  .meta({ id: 'CompetenceCover' });

export const competenceMatrix = z
  .object({
    group: z.object({ id, title: z.string() }),
    members: z.array(member),
    needed: z.array(cover),
    beyond: z.array(z.string()).describe('What members bring that was not asked for.'),
    missing: z.array(z.string()),
    covered: z.boolean().describe('Whether the group as a whole has all that it needs.'),
  })
  .meta({ id: 'CompetenceMatrix' });

export type CompetenceMatrix = z.infer<typeof competenceMatrix>;
export type Member = CompetenceMatrix['members'][number];
