import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { refusedWith } from '../../app/errors.ts'
import { createOrganization } from '../../app/organizations/create-organization.ts'
import { deleteOrganization } from '../../app/organizations/delete-organization.ts'
import { exportFile, keepLayout } from '../../app/organizations/file-layout.ts'
import type { NamedText } from '../../app/organizations/format-ports.ts'
import { listOrganizations } from '../../app/organizations/list-organizations.ts'
import { showDocument } from '../../app/organizations/open-organization.ts'
import { previewDocument } from '../../app/organizations/preview-import.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { isKnown } from '../request-headers.ts'
import {
  createdSchema,
  documentSchema,
  organizationListSchema,
  organizationSchema,
} from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'

/** The organisation an address is about. */
export const inOrganization = z.object({
  organization: z.string().openapi({ description: 'Its id', example: 'northwind' }),
})

/** Which state of it is asked for. */
export const whichState = z.object({
  scenario: z.string().optional().openapi({ description: 'A scenario; `main` when left out' }),
  asOf: z.string().optional().openapi({
    description: 'A day or an instant: the state as it was then',
    example: '2026-12-01',
  }),
})

const list = createRoute({
  method: 'get',
  path: '/api/v1/organizations',
  summary: 'The organisations kept here',
  responses: {
    200: {
      content: { 'application/json': { schema: organizationListSchema } },
      description: 'By id; those that cannot be read apart, with the reason',
    },
    ...problemResponses,
  },
})

const create = createRoute({
  method: 'post',
  path: '/api/v1/organizations',
  summary: 'Take in an organisation, as JSON or as YAML',
  request: {
    body: {
      content: {
        'application/json': { schema: z.object({ document: documentSchema.optional() }) },
        'application/yaml': { schema: z.string() },
        'text/yaml': { schema: z.string() },
      },
      required: true,
    },
  },
  responses: {
    201: {
      content: { 'application/json': { schema: createdSchema } },
      description: 'Its id here, which may bear a number if the id was taken, and its head',
    },
    ...problemResponses,
  },
})

const show = createRoute({
  method: 'get',
  path: '/api/v1/organizations/{organization}',
  summary: 'An organisation as it stands, or stood',
  request: { params: inOrganization, query: whichState },
  responses: {
    200: {
      content: { 'application/json': { schema: organizationSchema } },
      description: 'The document, and the change it stands at (also as ETag)',
    },
    304: { description: 'Not changed since the given ETag' },
    ...problemResponses,
  },
})

const yaml = createRoute({
  method: 'get',
  path: '/api/v1/organizations/{organization}/document.yaml',
  summary: 'An organisation as mandate.yaml',
  request: { params: inOrganization, query: whichState },
  responses: {
    200: { content: { 'application/yaml': { schema: z.string() } }, description: 'The file' },
    304: { description: 'Not changed since the given ETag' },
    ...problemResponses,
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/v1/organizations/{organization}',
  summary: 'Delete an organisation with its whole record',
  request: { params: inOrganization },
  responses: { 204: { description: 'It is gone' }, ...problemResponses },
})

/** `GET` and `POST /organizations`; `GET` and `DELETE` of one, also as YAML. */
export function organizationRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(list, async (context) => {
    const listed = await listOrganizations(organizations)
    if (!listed.ok) return problemResponse(context, listed.problem)
    const { organizations: all, unreadable } = listed.value
    return context.json({ organizations: [...all], unreadable: [...unreadable] }, 200)
  })
  app.openapi(create, async (context) => {
    let { document: plain } = context.req.valid('json') as { readonly document?: unknown }
    let file: NamedText | undefined
    if (/yaml/i.test(context.req.header('content-type') ?? '')) {
      file = { name: 'document.yaml', text: await context.req.text() }
      const read = previewDocument(organizations, file)
      if (read.document === null) {
        const { problem } = refusedWith('invalid-document', 'document', read.problems)
        return problemResponse(context, problem)
      }
      plain = read.document
    }
    const created = await createOrganization(organizations, plain)
    if (!created.ok) return problemResponse(context, created.problem)
    const { id, head } = created.value
    if (file !== undefined) await keepLayout(organizations, { organization: id }, file)
    context.header('location', `/api/v1/organizations/${id}`)
    context.header('etag', `"${head}"`)
    return context.json(created.value, 201)
  })
  app.openapi(show, async (context) => {
    const { organization } = context.req.valid('param')
    const shown = await showDocument(organizations, {
      organization,
      ...context.req.valid('query'),
    })
    if (!shown.ok) return problemResponse(context, shown.problem)
    const { document, head, tag } = shown.value
    const headers = { etag: `"${tag}"`, 'cache-control': 'no-cache' }
    if (isKnown(context, headers.etag)) return context.body(null, 304, headers)
    return jsonResponse(context, { document, head }, headers)
  })
  app.openapi(yaml, async (context) => {
    const { organization } = context.req.valid('param')
    const exported = await exportFile(organizations, {
      organization,
      ...context.req.valid('query'),
    })
    if (!exported.ok) return problemResponse(context, exported.problem)
    const { text, tag } = exported.value
    const headers = { etag: `"${tag}"`, 'cache-control': 'no-cache' }
    if (isKnown(context, headers.etag)) return context.body(null, 304, headers)
    return context.body(text, 200, {
      ...headers,
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${organization}.yaml"`,
    })
  })
  app.openapi(remove, async (context) => {
    const { organization } = context.req.valid('param')
    const deleted = await deleteOrganization(organizations, organization)
    if (!deleted.ok) return problemResponse(context, deleted.problem)
    return context.body(null, 204)
  })
}
