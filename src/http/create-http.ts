import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { guardRequests } from './guard-requests.ts'
import { problemResponse } from './problem-response.ts'
import { aboutRoutes } from './routes/about.ts'
import { bringFileRoute } from './routes/bring-file.ts'
import { careerRoutes } from './routes/careers.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { changeRoutes } from './routes/changes.ts'
import { comparisonRoutes } from './routes/comparison.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { entryRoutes } from './routes/entries.ts'
import { eventRoutes } from './routes/events.ts'
import { findingRoutes } from './routes/findings.ts'
import { importPeopleRoute } from './routes/import-people.ts'
import { importTeamsRoute } from './routes/import-teams.ts'
import { importRoutes } from './routes/imports.ts'
import { keptFindingRoutes } from './routes/kept-findings.ts'
import { matrixRoutes } from './routes/matrix.ts'
import { matrixStartRoutes } from './routes/matrix-start.ts'
import { needRoutes } from './routes/need.ts'
import { needPositionRoute } from './routes/need-position.ts'
import { organizationRoutes } from './routes/organizations.ts'
import { packRoutes } from './routes/packs.ts'
import { paperRoutes } from './routes/papers.ts'
import { proofRoutes } from './routes/proof.ts'
import { readingRoutes } from './routes/reading.ts'
import { remitRoutes } from './routes/remits.ts'
import { replayRoutes } from './routes/replay.ts'
import { ruleRoutes } from './routes/rules.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { schemaRoutes } from './routes/schema.ts'
import { wordRoutes } from './routes/words.ts'
import type { HttpServices } from './services.ts'

/**
 * The HTTP face: `/api/v1` with its OpenAPI description. `main` adds the page and listens.
 */
export function createHttp(services: HttpServices): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const details = result.error.issues.map((issue) => ({
        where: issue.path.map(String).join('.'),
        message: issue.message,
      }))
      return problemResponse(context, {
        code: 'invalid-request',
        where: details[0]?.where ?? '',
        message: details.map(({ where, message }) => `${where}: ${message}`).join('; '),
        suggestions: [],
        details,
      })
    },
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      strictTransportSecurity: false,
    }),
  )
  guardRequests(app)
  app.use(compress())
  aboutRoutes(app, services)
  comparisonRoutes(app, services)
  needRoutes(app, services)
  wordRoutes(app, services)
  careerRoutes(app, services)
  organizationRoutes(app, services)
  changeRoutes(app, services)
  bringFileRoute(app, services)
  scenarioRoutes(app, services)
  findingRoutes(app, services)
  // Before the entries, which take any kind and id: `findings/record` is no entry.
  keptFindingRoutes(app, services)
  paperRoutes(app, services)
  needPositionRoute(app, services)
  entryRoutes(app, services)
  ruleRoutes(app, services)
  packRoutes(app, services)
  decisionRoutes(app, services)
  remitRoutes(app, services)
  replayRoutes(app, services)
  proofRoutes(app, services)
  eventRoutes(app, services)
  importRoutes(app, services)
  importPeopleRoute(app, services)
  importTeamsRoute(app, services)
  matrixRoutes(app, services)
  matrixStartRoutes(app, services)
  readingRoutes(app, services)
  schemaRoutes(app, services)
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Mandate',
      version: services.about.version,
      description: 'Technology leadership made clear: who leads, who owns, who decides.',
      license: { name: 'Apache-2.0' },
    },
  })
  // Last, since it takes any kind and id below `/api/v1`.
  catalogueRoutes(app, services)
  app.all('/api/*', (context) =>
    problemResponse(context, {
      code: 'unknown-thing',
      where: 'address',
      message: `There is nothing at ${context.req.path.slice(0, 100)}. See /api/v1/openapi.json.`,
      suggestions: ['/api/v1/openapi.json'],
    }),
  )
  app.onError((error, context) => {
    // A body that is not JSON arrives here as an HTTP exception of the framework.
    const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
    if (status < 500) {
      return problemResponse(context, {
        code: 'invalid-request',
        where: 'body',
        message: error.message,
        suggestions: [],
      })
    }
    return context.json(
      {
        type: 'urn:mandate:problem:internal',
        title: 'A fault of the server',
        status: 500,
        detail: 'The request failed on our side. Nothing was changed.',
        code: 'internal',
        where: '',
        suggestions: [],
      },
      500,
      { 'content-type': 'application/problem+json' },
    )
  })
  return app
}
