import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ERRORS } from '../src/app/errors.ts'
import { apiForTests } from './support/api-for-tests.ts'

const guide = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8')
const description = await (
  await apiForTests().request('/api/v1/openapi.json', { headers: { host: 'localhost' } })
).json()

/** Every address of the interface on organisations, their decisions, rules and packs, as `GET /organizations`. */
const described = Object.entries(description.paths as Record<string, object>)
  .filter(([path]) =>
    /^\/api\/v1\/(organizations|import|decisions|proof|packs|rules|read|careers)/.test(path),
  )
  .flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.slice('/api/v1'.length)}`),
  )

describe('docs/api.md', () => {
  test('names every address, and none that is not there', () => {
    const named = Array.from(guide.matchAll(/^\| `([A-Z]+ [^`]+)` \|/gm), ([, call]) => call)
    expect(named.sort()).toEqual(described.sort())
  })

  test('names problems by their codes and statuses', () => {
    const rows = Array.from(guide.matchAll(/^\| (\d{3}) \| (.+?) \|/gm))
    expect(rows.length).toBeGreaterThan(8)
    for (const [, status, codes = ''] of rows) {
      for (const [, code = ''] of codes.matchAll(/`([a-z-]+)`/g)) {
        expect([code, ERRORS[code as keyof typeof ERRORS]?.http]).toEqual([code, Number(status)])
      }
    }
  })
})

describe('the description of the interface', () => {
  test('tells of every call on organisations what it needs and how it may be refused', () => {
    for (const call of described) {
      const [method = '', path = ''] = call.split(' ')
      const {
        summary,
        responses,
        parameters = [],
      } = description.paths[`/api/v1${path}`][method.toLowerCase()]
      expect(summary.length).toBeGreaterThan(10)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['422', '500']))
      const headers = parameters.map(({ name }: { name: string }) => name)
      const isUponHead =
        /^(P(ATCH|UT) .*|POST .*(changes|\}\/document|undo|redo|merge|accepted|baseline))$/.test(
          call,
        )
      expect(headers.includes('if-match')).toBe(isUponHead)
    }
  })
})
