import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { isLanguage, type Language } from '../../src/model/language.ts'
import { AskPage } from '../pages/ask/ask-page.tsx'
import { ComparePage } from '../pages/compare/compare-page.tsx'
import { DecisionPage } from '../pages/decision/decision-page.tsx'
import { DecisionsPage } from '../pages/decisions/decisions-page.tsx'
import { DimensionPage } from '../pages/dimension/dimension-page.tsx'
import { DimensionsPage } from '../pages/dimension/dimensions-page.tsx'
import { DisagreementPage } from '../pages/disagreement/disagreement-page.tsx'
import { DisagreementsPage } from '../pages/disagreement/disagreements-page.tsx'
import { HomePage } from '../pages/home/home-page.tsx'
import { NeedPage } from '../pages/need/need-page.tsx'
import { POSTING_TEXTS } from '../pages/paper/posting-in-address.ts'
import { ResponsibilitiesPage } from '../pages/responsibility/responsibilities-page.tsx'
import { ResponsibilityPage } from '../pages/responsibility/responsibility-page.tsx'
import { RolePage } from '../pages/role/role-page.tsx'
import { RolesPage } from '../pages/roles/roles-page.tsx'
import { SourcePage } from '../pages/source/source-page.tsx'
import { SourcesPage } from '../pages/source/sources-page.tsx'
import { WhyPage } from '../pages/why/why-page.tsx'
import { ErrorPage } from './error-page.tsx'
import { MissingPage } from './missing-page.tsx'
import { parseSearch, stringifySearch } from './search-text.ts'
import { Shell } from './shell.tsx'

/** What an address may say behind its `?`, by page; all of it plain text. */
type Texts<Name extends string> = { readonly [name in Name]?: string }

/** Keeps the texts a page knows and drops everything else. */
function texts<Name extends string>(...names: readonly Name[]) {
  return (search: Readonly<Record<string, unknown>>): Texts<Name> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name]
        return typeof value === 'string' ? [[name, value]] : []
      }),
    ) as Texts<Name>
}

/** What every address may say: the language of the page, and the organisation it is about. */
type Everywhere = { lang?: Language; org?: string }

/** Keeps language and organisation in where a link leads, unless the link names others. */
function keeping<Search extends Everywhere>({ lang, org }: Everywhere, next: Search): Search {
  return {
    ...(lang !== undefined && isLanguage(lang) ? { lang } : {}),
    ...(org !== undefined ? { org } : {}),
    ...next,
  }
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: ErrorPage,
  validateSearch: (search): Everywhere => {
    const { lang, org } = search
    return {
      ...(typeof lang === 'string' && isLanguage(lang) ? { lang } : {}),
      ...(typeof org === 'string' && org !== '' ? { org: org.slice(0, 128) } : {}),
    }
  },
  // Language and organisation of an address go along to the pages its links lead to.
  search: { middlewares: [({ search, next }) => keeping(search, next(search))] },
})

// What works on an organisation or on a career comes when it is asked for: the catalogue opens without it.
const chartPage = lazyRouteComponent(() => import('../pages/org/chart-page.tsx'), 'ChartPage')
const positionPage = lazyRouteComponent(
  () => import('../pages/position/position-page.tsx'),
  'PositionPage',
)
const charterPage = lazyRouteComponent(
  () => import('../pages/paper/charter-page.tsx'),
  'CharterPage',
)
const postingPage = lazyRouteComponent(
  () => import('../pages/paper/posting-page.tsx'),
  'PostingPage',
)
const findingsPage = lazyRouteComponent(
  () => import('../pages/findings/findings-page.tsx'),
  'FindingsPage',
)
const readPage = lazyRouteComponent(() => import('../pages/read/read-page.tsx'), 'ReadPage')
const historyPage = lazyRouteComponent(
  () => import('../pages/history/history-page.tsx'),
  'HistoryPage',
)
const careersPage = lazyRouteComponent(
  () => import('../pages/careers/careers-page.tsx'),
  'CareersPage',
)
const diagnosisSettingsPage = lazyRouteComponent(
  () => import('../pages/diagnosis-settings/diagnosis-settings-page.tsx'),
  'DiagnosisSettingsPage',
)
const settingsPage = lazyRouteComponent(
  () => import('../pages/settings/settings-page.tsx'),
  'SettingsPage',
)

const under = { getParentRoute: () => root }

const routes = root.addChildren([
  createRoute({ ...under, path: '/', component: HomePage, validateSearch: texts('q') }),
  createRoute({ ...under, path: '/ask', component: AskPage, validateSearch: texts('q') }),
  createRoute({ ...under, path: '/roles', component: RolesPage }),
  createRoute({ ...under, path: '/roles/$role', component: RolePage }),
  createRoute({
    ...under,
    path: '/compare',
    component: ComparePage,
    validateSearch: texts('of', 'only', 'pair', 'headcount', 'company', 'with'),
  }),
  createRoute({
    ...under,
    path: '/need',
    component: NeedPage,
    validateSearch: texts('a', 'at'),
  }),
  createRoute({
    ...under,
    path: '/careers',
    component: careersPage,
    validateSearch: texts('from', 'to', 'view'),
  }),
  createRoute({ ...under, path: '/dimensions', component: DimensionsPage }),
  createRoute({ ...under, path: '/dimensions/$dimension', component: DimensionPage }),
  createRoute({ ...under, path: '/disagreements', component: DisagreementsPage }),
  createRoute({ ...under, path: '/disagreements/$disagreement', component: DisagreementPage }),
  createRoute({
    ...under,
    path: '/responsibilities',
    component: ResponsibilitiesPage,
    validateSearch: texts('view', 'area', 'unit', 'rows', 'seats', 'as', 'at', 'seat'),
  }),
  createRoute({
    ...under,
    path: '/responsibilities/$responsibility',
    component: ResponsibilityPage,
  }),
  createRoute({
    ...under,
    path: '/decisions',
    component: DecisionsPage,
    validateSearch: texts(
      'as',
      'kind',
      'amount',
      'unit',
      'audience',
      'horizon',
      'risk',
      'requester',
      'with',
      'on',
      'without',
      'across',
      'down',
      'rule',
      'find',
    ),
  }),
  createRoute({ ...under, path: '/decisions/$decision', component: DecisionPage }),
  createRoute({ ...under, path: '/sources', component: SourcesPage }),
  createRoute({ ...under, path: '/sources/$source', component: SourcePage }),
  createRoute({ ...under, path: '/why', component: WhyPage }),
  createRoute({
    ...under,
    path: '/org',
    component: chartPage,
    validateSearch: texts('layout', 'show', 'depth', 'at', 'q', 'as'),
  }),
  createRoute({ ...under, path: '/positions/$position', component: positionPage }),
  createRoute({ ...under, path: '/positions/$position/charter', component: charterPage }),
  createRoute({
    ...under,
    path: '/positions/$position/posting',
    component: postingPage,
    validateSearch: texts(...POSTING_TEXTS),
  }),
  createRoute({
    ...under,
    path: '/findings',
    component: findingsPage,
    validateSearch: texts('severity', 'rule', 'view'),
  }),
  createRoute({ ...under, path: '/read', component: readPage }),
  createRoute({ ...under, path: '/history', component: historyPage }),
  createRoute({
    ...under,
    path: '/settings',
    component: settingsPage,
    validateSearch: texts('bring'),
  }),
  createRoute({ ...under, path: '/settings/diagnosis', component: diagnosisSettingsPage }),
])

/** Addresses and the pages behind them. */
export const router = createRouter({
  routeTree: routes,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
