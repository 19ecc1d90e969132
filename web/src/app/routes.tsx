import { createBrowserRouter, type RouteObject } from 'react-router';
import { Failure } from './failure';
import { Front } from './front';
import { Shell } from './shell';
import { SignIn } from './sign-in';
import { prepareOverview } from '../overview/prepare';
import { prepareTasks } from '../tasks/prepare';

let standing = false;

/**
 * A screen that is fetched when it is first gone to; `prepare` asks meanwhile for what it will show. Only the first screen waits for
 * that: drawing it once, whole, is sooner done than drawing it empty and again.
 */
const screen = (
  path: string,
  load: () => Promise<{ default: () => React.ReactNode }>,
  prepare?: (address: URLSearchParams) => Promise<unknown>,
): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  loader: async ({ request }) => {
    const prepared = prepare?.(new URL(request.url).searchParams);
    if (!standing) await prepared;
    return null;
  },
  shouldRevalidate: () => false,
  errorElement: <Failure />,
});

export const router = createBrowserRouter([
  { path: '/log-ind', element: <SignIn />, errorElement: <Failure /> },
  {
    path: '/',
    element: <Shell />,
    errorElement: <Failure />,
    children: [
      { index: true, element: <Front /> },
      screen('opgaver', () => import('../tasks/tasks-page'), prepareTasks),
      screen('svar/:round/:seat', () => import('../answer/answer-page')),
      screen('overblik', () => import('../overview/overview-page'), prepareOverview),
      screen('sager/:id', () => import('../matter/matter-page')),
      screen('sager/:id/skriv', () => import('../matter/writing/write-page')),
      screen('moeder', () => import('../meetings/meetings-page')),
      screen('moeder/:id', () => import('../meetings/meeting-page')),
      screen('runder/:id', () => import('../matter/round/round-page')),
      screen('forloeb/:id', () => import('../instance/instance-page')),
      screen('grupper/:id', () => import('../groups/group-page')),
      screen('udvalg', () => import('../committees/committees-page')),
      screen('udvalg/:id', () => import('../committees/committee-page')),
      screen('soeg', () => import('../search/search-page')),
      screen('forloebsbilleder/:key', () => import('../lifecycles/lifecycles-page')),
      screen('indlaes', () => import('../import/import-page')),
      screen('drift', () => import('../administration/administration-page')),
      screen('register/:register', () => import('../registers/registers-page')),
      { path: '*', element: <Failure /> },
    ],
  },
]);

/** Fulfilled when the screen that the address leads to has arrived. */
export const firstScreen = (): Promise<void> =>
  new Promise((arrived) => {
    const stands = () => {
      standing = true;
      arrived();
    };
    if (router.state.initialized) return stands();
    const leave = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      leave();
      stands();
    });
  });
