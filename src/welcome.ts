import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import { DemoSeats } from './identity/demo-seats.js';

const BUSIEST = `SELECT committee_id AS committee FROM instance GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;

/** What is told on the terminal when the application is up: where to look, and whom to sign in as. */
export async function welcome(app: NestFastifyApplication, { demo, role }: Config): Promise<string> {
  const url = await app.getUrl();
  const lines = [
    '',
    `Mandat is up at ${url}${role === 'api' ? ' (jobs are worked on elsewhere)' : ''}`,
    `  The page                      ${url}`,
    `  The API, to read and to try   ${url}/api/docs`,
    `  Whether all is well           ${url}/readyz`,
    ...(demo ? await demonstration(app, url) : [`  Sign in there with a token    npx mandat token <person>`]),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

async function demonstration(app: NestFastifyApplication, url: string): Promise<string[]> {
  const chair = await chairWhereMostHappens(app);
  return [
    `  Whom to be                    ${url}/api/demo/seats`,
    `  What time it is there         ${url}/api/demo/clock`,
    ...(chair ? ['', `Sign in as ${chair.name}, and see what there is:`, ...signIn(url, chair.person)] : []),
    '',
    'The whole case, played and checked:  npx mandat replay cases/near-health-data.yaml',
  ];
}

/** The one to sign in as first: who presides where there is most to see. */
async function chairWhereMostHappens(app: NestFastifyApplication) {
  const [busiest] = await app.get(DataSource).query<{ committee: string }[]>(BUSIEST);
  const choices = await app.get(DemoSeats).list();
  return choices.find(({ committee, roles }) => committee.id === busiest?.committee && roles.includes('chair'));
}

const signIn = (url: string, person: string): string[] => [
  `  curl -s -c cookies -H 'content-type: application/json' -d '{"person":"${person}"}' ${url}/api/demo/sign-in`,
  `  curl -s -b cookies ${url}/api/instances`,
];
