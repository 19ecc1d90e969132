import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chromium } from './browser.js';
import { openHouse, type House } from './house.js';
import { personOf, type Person } from './person.js';

jest.setTimeout(240_000);

const program = chromium();

const TITLE = 'Opgavebeskrivelsen for KPOS';
const STEERING_GROUP = 'Programstyregruppen';
const FIRST = {
  heading: 'Hvad skal brugeren kunne se?',
  text: 'Antal borgere, der modtager sygepleje, efter kommune.',
};
const SECOND = { heading: 'Hvilke data kræver det?', text: 'KPOS-registrets indberetninger fra kommunerne.' };
const REMARK = 'Tag med, hvor længe efter udskrivelse sygeplejen begynder.';
const REVISED = `${FIRST.text} Og hvor længe efter udskrivelse den begynder.`;
const CORRECTION = 'Skriv, hvem der er inddraget uden for gruppen.';
const CORRECTED = `${SECOND.text} KL og fem kommuner er inddraget.`;

/** Those who take part, each at a window of their own. */
const PEOPLE = {
  head: 'Formand for arbejdsgruppen KPOS, SDS',
  keeper: 'Programsekretær 2, SDS',
  secretary: 'Programsekretær 1, SDS',
  chair: 'Formand, SDS',
  kl: 'Medlem, KL',
  dr: 'Medlem, DR',
  plo: 'Suppleant, PLO',
  outsider: 'Tekniker, regionerne',
} as const;

(program ? describe : describe.skip)('The task description of a group, clicked through to its final text', () => {
  let house: House;
  let people: Readonly<Record<keyof typeof PEOPLE, Person>>;
  let paper: string;

  beforeAll(async () => {
    house = await openHouse(program!);
    const entered = Object.entries(PEOPLE).map(async ([who, name]) => [who, await personOf(house, name)] as const);
    people = Object.fromEntries(await Promise.all(entered)) as typeof people;
    const { secretary } = people;
    await secretary.goTo('/overblik');
    await secretary.post('/api/demo/clock', { to: '2025-04-22T08:00:00Z' });
  });
  afterAll(() => house?.close());

  it('is begun on the page of the group, written section by section, and issued as a version', async () => {
    const { head } = people;
    const { hands, button, link, field, dialog, page } = head;
    await head.goTo(`/grupper/${await groupOf(head)}`);
    await hands.press(button('Ny opgavebeskrivelse'));
    await hands.write(field('Titel'), TITLE);
    await hands.press(button('Ny opgavebeskrivelse', dialog));
    await page.waitForURL('**/sager/*');
    paper = new URL(page.url()).pathname;
    await hands.press(link('Skriv i teksten'));
    await writeSection(head, 1, FIRST);
    await hands.press(button('Tilføj et afsnit'));
    await writeSection(head, 2, SECOND);
    await issue(head);
    await head.heading(FIRST.heading).waitFor();
    await head.stands('Udarbejdes');
  });

  it('is nowhere to be found by an outsider, neither at its address nor by its words', async () => {
    const { outsider } = people;
    await outsider.goTo(paper);
    await outsider.heading('Siden findes ikke, eller du har ikke adgang til den.').waitFor();
    await outsider.hands.write(outsider.field('Søg i dokumenter, bemærkninger og beslutninger'), TITLE);
    await outsider.hands.press(outsider.button('Søg'));
    await outsider.words('Intet fundet').waitFor();
  });

  it('is found by a member of the steering group by its words', async () => {
    const { kl } = people;
    await kl.goTo('/opgaver');
    await kl.hands.write(kl.field('Søg i dokumenter, bemærkninger og beslutninger'), 'sygepleje');
    await kl.hands.press(kl.button('Søg'));
    await kl.link(TITLE).first().waitFor();
  });

  it('goes out for comments in the steering group, and whoever is asked sees that on an open page without a reload', async () => {
    const { keeper, kl, dr } = people;
    const { hands, button, field, choice, dialog } = keeper;
    await kl.goTo('/opgaver');
    await dr.goTo(paper);
    const untouched = await Promise.all([kl, dr].map(unloaded));
    await keeper.goTo(paper);
    await hands.press(button('Åbn kommentering'));
    expect(await field('Hvem der spørges').locator('option:checked').innerText()).toBe(STEERING_GROUP);
    await hands.press(dialog.getByText('9 af 9 pladser spørges'));
    for (const seat of ['Formand, SDS', 'Medlem, SDS', 'Medlem, SST', 'Medlem, KOR', 'Medlem, ISM'])
      await hands.press(choice(seat, dialog));
    await hands.press(button('Åbn kommentering', dialog));
    await kl.link(`Svar: ${TITLE} (Medlem, KL)`).waitFor();
    await dr.stands('I kommentering');
    expect(await Promise.all(untouched.map((check) => check()))).toEqual([true, true]);
  });

  it('is answered in two actions from a request in My tasks, by a member and by a substitute', async () => {
    const { dr, plo } = people;
    for (const [one, seat] of [
      [dr, 'Medlem, DR'],
      [plo, 'Medlem, PLO'],
    ] as const) {
      await one.goTo('/opgaver');
      const taken = await one.hands.count(async () => {
        await one.hands.press(one.link(`Svar: ${TITLE} (${seat})`));
        await one.hands.press(one.button('Ingen bemærkninger'));
        await one.heading('Svaret er modtaget: ingen bemærkninger').waitFor();
      });
      expect(taken).toBe(2);
    }
  });

  it('gets a remark that then stands beside its section', async () => {
    const { kl, keeper } = people;
    await kl.hands.press(kl.link(`Svar: ${TITLE} (Medlem, KL)`));
    await kl.hands.press(kl.button(`Bemærk til dette afsnit: ${FIRST.heading}`));
    await kl.hands.write(kl.field(`Bemærkning til «${FIRST.heading}»`), REMARK);
    await kl.hands.press(kl.button('Send 1 bemærkning'));
    await kl.heading('1 bemærkning er modtaget').waitFor();
    const beside = keeper.page.getByRole('complementary', { name: `Bemærkninger til «${FIRST.heading}»` });
    await beside.getByText(REMARK).waitFor();
  });

  it('lets the secretariat remind those who have not answered in two actions', async () => {
    const { keeper, secretary } = people;
    const { hands, button, dialog, words } = secretary;
    await secretary.goTo('/overblik');
    const taken = await hands.count(async () => {
      await hands.press(button(`Send påmindelse om «${TITLE}»`));
      await hands.press(button('Send en påmindelse', dialog));
      await words('Påmindelsen er sendt').waitFor();
    });
    expect(taken).toBe(2);
    const { id } = await commentsOf(keeper);
    const { items } = await keeper.read<Journal>(`/api/instances/${id}/journal?limit=200`);
    expect(items.filter(({ event }) => event.type === 'NUDGE')).toHaveLength(1);
  });

  it('closes its comments by itself when the secretariat has filed the last answer as it came by mail', async () => {
    const { keeper } = people;
    const { hands, button, link, field, choice } = keeper;
    await hands.press(link('Før svar ind Medlem, FAPS'));
    expect(await button('Ingen bemærkninger').isDisabled()).toBe(true);
    await hands.press(choice('E-mail'));
    await hands.write(field(/^Fra/), 'FAPS');
    await hands.press(button('Ingen bemærkninger'));
    await keeper.heading('Svaret er modtaget: ingen bemærkninger').waitFor();
    await keeper.goTo(paper);
    await keeper.stands('Under revision');
  });

  it('is not ready before the remark is disposed of, and the page says so where it is tried', async () => {
    const { head } = people;
    const { hands, button, field, dialog, words } = head;
    await head.goTo('/overblik?visning=tavle');
    await hands.press(button(`Flyt «${TITLE}»`));
    await hands.press(button('Klar', dialog));
    await words('Bemærkninger uden behandling: 1.').waitFor();
    await head.goTo(paper);
    await words('Bemærkninger uden behandling: 1.').waitFor();
    expect(await button('Meld klar').count()).toBe(0);
    await hands.press(button('Behandl bemærkninger').last());
    await hands.choose(field('Behandling', dialog), 'Imødekommet');
    await hands.write(field('Begrundelse', dialog), 'Er nu med.');
    await hands.press(button('Behandl bemærkninger', dialog));
    await button('Meld klar').waitFor();
  });

  it('is revised and marked as ready by the group', async () => {
    const { head } = people;
    const { hands, button, link, dialog } = head;
    await hands.press(link('Skriv i teksten'));
    await writeSection(head, 1, { heading: FIRST.heading, text: REVISED });
    await issue(head);
    await head.words(REVISED).first().waitFor();
    await hands.press(button('Meld klar'));
    await hands.press(button('Meld klar', dialog));
    await head.stands('Klar');
  });

  it('is put up for approval in the steering group, and answered in two actions', async () => {
    const { keeper, kl, dr } = people;
    await keeper.goTo(paper);
    await keeper.hands.press(keeper.button('Forelæg til godkendelse'));
    await keeper.hands.press(keeper.button('Forelæg og åbn for svar', keeper.dialog));
    await keeper.dialog.waitFor({ state: 'detached' });
    await kl.goTo('/opgaver');
    const taken = await kl.hands.count(async () => {
      await kl.hands.press(kl.link(`Svar: ${TITLE} (Medlem, KL)`));
      await kl.hands.press(kl.button('Kan godkende'));
      await kl.heading('Svaret er modtaget').waitFor();
    });
    expect(taken).toBe(2);
    const { hands, link, button, choice, field } = dr;
    await dr.goTo('/opgaver');
    await hands.press(link(`Svar: ${TITLE} (Medlem, DR)`));
    await hands.press(button('Svar noget andet'));
    await hands.press(choice('Kan godkende med bemærkninger'));
    await hands.write(field('Bemærkninger'), 'Skriv gerne, hvem der er inddraget.');
    await hands.press(button('Send svaret'));
    await dr.heading('Svaret er modtaget').waitFor();
  });

  it('is approved by the chair with a correction, and is not final while that is open', async () => {
    const { chair } = people;
    const { hands, button, field, choice, dialog } = chair;
    await chair.goTo('/overblik');
    await hands.press(button(`Konkludér «${TITLE}»`).first());
    await hands.press(choice('Godkendt med rettelser', dialog));
    await hands.press(button('Tilføj en rettelse', dialog));
    await hands.write(field('Hvad skal rettes?', dialog), CORRECTION);
    await hands.write(field('Sagt under punkt', dialog), '1');
    await hands.write(field('Sagt af', dialog), 'Medlem, DR');
    await hands.press(button('Konkludér', dialog));
    await dialog.waitFor({ state: 'detached' });
    await chair.goTo(paper);
    await chair.stands('Godkendt, under tilretning');
    await chair.words('Rettelser, der hverken er kontrolleret eller bortfaldet: 1.').waitFor();
  });

  it('stands beside others, over all of which a comment round is opened in three actions', async () => {
    const { secretary } = people;
    const { hands, button, choice, dialog, link, words } = secretary;
    await secretary.goTo('/overblik?trin=revising');
    const taken = await hands.count(async () => {
      await hands.press(choice('Vælg alle, der vises'));
      await hands.press(button('Åbn kommentering'));
      await hands.press(button('Åbn kommentering', dialog));
      await words('Det er sat i gang').waitFor();
    });
    expect(taken).toBe(3);
    await hands.press(link('Se forløbet'));
    await secretary.stands('Åben for bemærkninger');
    const round = new URL(secretary.page.url()).pathname.split('/').at(-1)!;
    const { links } = await secretary.read<{ links: readonly { relation: string }[] }>(`/api/instances/${round}`);
    expect(links.filter(({ relation }) => relation === 'collects').length).toBeGreaterThan(1);
  });

  it('is final for everybody at once when the correction is made and checked and the chair confirms the text', async () => {
    const { head, keeper, secretary, chair, kl } = people;
    await head.goTo(paper);
    await head.hands.press(head.link('Skriv i teksten'));
    await writeSection(head, 2, { heading: SECOND.heading, text: CORRECTED });
    await issue(head);
    await keeper.goTo(paper);
    await keeper.hands.press(keeper.button('Meld rettet'));
    await keeper.hands.write(keeper.field('Hvad er der gjort?'), 'Står i afsnittet om data.');
    await keeper.hands.press(keeper.button('Meld rettet', keeper.dialog));
    await secretary.goTo(paper);
    await secretary.hands.press(secretary.button('Kontrollér'));
    await secretary.hands.press(secretary.button('Kontrollér', secretary.dialog));
    await kl.goTo(paper);
    const untouched = await unloaded(kl);
    await chair.hands.press(chair.button('Bekræft den endelige tekst'));
    await chair.hands.press(chair.button('Bekræft den endelige tekst', chair.dialog));
    await kl.stands('Godkendt, endelig version');
    expect(await untouched()).toBe(true);
    await kl.words(CORRECTED).first().waitFor();
  });
});

interface Journal {
  readonly items: readonly { readonly event: { readonly type: string } }[];
}

interface Line {
  readonly id: string;
  readonly title: string;
}

/** The group that the person chairs. */
async function groupOf({ read }: Person): Promise<string> {
  const { items } = await read<{ items: Line[] }>('/api/instances?lifecycle=working-group');
  return items.find(({ title }) => title.includes('kommunal pleje'))!.id;
}

/** The comment round over the paper. */
async function commentsOf({ read }: Person): Promise<Line> {
  const { items } = await read<{ items: Line[] }>('/api/instances?lifecycle=comment-round&limit=200');
  return items.find(({ title }) => title === TITLE)!;
}

async function writeSection({ page, hands, field }: Person, number: number, said: typeof FIRST): Promise<void> {
  const section = page.getByRole('region', { name: `Afsnit ${number}` });
  await hands.write(field('Overskrift', section), said.heading);
  await hands.write(field(/^Tekst/, section), said.text);
}

async function issue({ hands, button, dialog, page, words }: Person): Promise<void> {
  await words('Alt er gemt.').waitFor();
  await hands.press(button('Udgiv en version'));
  await hands.press(button('Udgiv en version', dialog));
  await page.waitForURL(/\/sager\/[^/]+$/);
}

/** Whether a page, from now on, has not been loaded anew. */
async function unloaded({ page }: Person): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(globalThis, { untouched: true }));
  return () => page.evaluate(() => 'untouched' in globalThis);
}
