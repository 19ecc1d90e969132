import { createBrowserRouter, type RouteObject } from 'react-router';
import { Failure } from './failure';
import { Front } from './front';
import { Shell } from './shell';
import { Loading } from '../ui/loading';
import { SignIn } from './sign-in';

/** A screen that is fetched when it is first gone to. */
const screen = (path: string, load: () => Promise<{ default: () => React.ReactNode }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  errorElement: <Failure />,
});

export const router = createBrowserRouter([
  { path: '/log-ind', element: <SignIn />, errorElement: <Failure /> },
  {
    path: '/',
    element: <Shell />,
    hydrateFallbackElement: <Loading />,
    errorElement: <Failure />,
    children: [
      { index: true, element: <Front /> },
      screen('opgaver', () => import('../tasks/tasks-page')),
      screen('svar/:round/:seat', () => import('../answer/answer-page')),
      screen('overblik', () => import('../overview/overview-page')),
      screen('sager/:id', () => import('../matter/matter-page')),
      screen('sager/:id/skriv', () => import('../matter/writing/write-page')),
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
