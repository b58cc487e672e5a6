import { describe, expect, it } from 'vitest'
import { rooms } from './rooms.ts'
import { checkLayers, checkShape } from './support/layers/check-layers.ts'
import { readFiles } from './support/layers/read-files.ts'

const file = (path: string, text: string) => ({ path, text })

describe('the sources', () => {
  it('keep to the table of rooms', () => {
    const sources = readFiles('src', /\.tsx?$/)
    expect(checkLayers(sources)).toEqual([])
    expect(checkLayers([...sources, ...readFiles('web', /\.(tsx?|css)$/)])).toEqual([])
    // It parses every source twice: on a busy machine that takes longer than a test may otherwise.
  })

  it('are short files with telling names, like tests, scripts and catalogue', () => {
    const others = [
      ...readFiles('test', /\.tsx?$/),
      ...readFiles('scripts', /\.mjs$/),
      ...readFiles('catalogue', /\.yaml$/),
    ]
    expect(others.flatMap(checkShape)).toEqual([])
  })
})

describe('the table', () => {
  it('has no circle: following imports never leads back to the room', () => {
    const reach = (name: string, seen = new Set<string>()): Set<string> => {
      for (const next of rooms[name]?.imports ?? []) {
        if (!seen.has(next)) reach(next, seen.add(next))
      }
      return seen
    }
    expect(Object.keys(rooms).filter((name) => reach(name).has(name))).toEqual([])
  })

  it('lets pure rooms import pure rooms only', () => {
    const breaches = Object.entries(rooms).flatMap(([name, room]) =>
      room.pure
        ? room.imports.filter((other) => !rooms[other]?.pure).map((other) => `${name} > ${other}`)
        : [],
    )
    expect(breaches).toEqual([])
  })
})

describe('checkLayers', () => {
  it.each([
    ['a value', `import { need } from '../need/need.ts'`],
    ['a type', `import type { Need } from '../need/need.ts'`],
    ['a re-export', `export { need } from '../need/need.ts'`],
    ['everything', `export * from '../need/need.ts'`],
    ['a dynamic import', `const need = await import('../need/need.ts')`],
    ['an import within a type', `type Need = import('../need/need.ts').Need`],
  ])('refuses %s of a room that is not below', (_, text) => {
    expect(checkLayers([file('src/model/unit.ts', text)])).toEqual([
      `src/model/unit.ts: 'model' may not import 'need' (../need/need.ts)`,
    ])
  })

  it('accepts the own room, rooms below, listed packages with their parts', () => {
    const text = `import { z } from 'zod/mini'
      import { unit } from '../model/unit.ts'
      import { role } from './role.ts'`
    expect(checkLayers([file('src/catalogue/claim.ts', text)])).toEqual([])
  })

  it('refuses packages that are not listed for the room', () => {
    const text = `import { Hono } from 'hono/tiny'\nimport x from '@hono/node-server/conninfo'`
    expect(checkLayers([file('src/text/say.ts', text)])).toEqual([
      `src/text/say.ts: 'text' may not import package hono`,
      `src/text/say.ts: 'text' may not import package @hono/node-server`,
    ])
  })

  it('gives the page the types of http, not its values', () => {
    const types = `import type { Api } from '../src/http/api.ts'`
    const values = `import { api, type Api } from '../src/http/api.ts'`
    expect(checkLayers([file('web/main.tsx', types)])).toEqual([])
    expect(checkLayers([file('web/main.tsx', values)])).toEqual([
      `web/main.tsx: 'web' may not import 'http' (../src/http/api.ts)`,
    ])
  })

  it('refuses Node.js in pure rooms, formats and use cases', () => {
    const text = `import { readFileSync } from 'node:fs'`
    for (const room of ['model', 'formats', 'app']) {
      expect(checkLayers([file(`src/${room}/read.ts`, text)])).toHaveLength(1)
    }
    expect(checkLayers([file('src/main/read.ts', text)])).toEqual([])
  })

  it.each([
    ['Date.now', 'export const at = Date.now()'],
    ['Date.now', `export const at = Date['now']()`],
    ['new Date()', 'export const at = () => new Date()'],
    ['Date()', 'export const at = Date()'],
    ['Math.random', 'export const dice = Math.random'],
    ['performance', 'export const at = performance.now()'],
    ['fetch', `export const page = fetch('https://example.org')`],
    ['console', `console.log('seen')`],
    ['process', 'export const all = { process }'],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
    ['globalThis', 'export const all = globalThis'],
    ['crypto', 'export const id = (crypto as unknown as C).randomUUID()'],
  ])('finds %s in a pure room: %s', (use, text) => {
    expect(checkLayers([file('src/model/unit.ts', text)])).toEqual([
      `src/model/unit.ts: uses ${use}, 'model' is pure`,
    ])
    expect(checkLayers([file('src/cli/unit.ts', text)])).toEqual([])
  })

  it('is not misled by names of properties, types and own variables', () => {
    const text = `type Named = { process: string; console: typeof import('./unit.ts') }
      export const day = (iso: string) => new Date(iso)
      export const of = (it: Named) => ({ process: it.process, document: 1 })
      export const size = ({ document }: { document: string }) => document.length`
    expect(checkLayers([file('src/model/unit.ts', text)])).toEqual([])
  })

  it('lets tests import the test packages and test support, not other rooms', () => {
    const text = `import { it } from 'vitest'\nimport fc from 'fast-check'
      import { sample } from '../../test/support/sample.ts'
      import { need } from '../need/need.ts'
      console.log(Date.now())`
    expect(checkLayers([file('src/model/unit.test.ts', text)])).toEqual([
      `src/model/unit.test.ts: 'model' may not import 'need' (../need/need.ts)`,
    ])
    expect(checkLayers([file('src/model/unit.ts', text)])).toHaveLength(6)
  })

  it('refuses files outside the rooms, and seeing nothing at all', () => {
    expect(checkLayers([])).toEqual(['no source file was seen'])
    expect(checkLayers([file('src/attic/old.ts', '')])).toHaveLength(1)
    expect(checkLayers([file('src/loose.ts', '')])).toHaveLength(1)
    expect(checkLayers([file('src/model/x.ts', `import '../../scripts/run.mjs'`)])).toHaveLength(1)
  })

  it('refuses sources that go through what the package offers to others', () => {
    expect(checkLayers([file('src/need/x.ts', `import '../model/index.ts'`)])).toHaveLength(1)
    expect(checkLayers([file('src/model/x.ts', `import './index.ts'`)])).toHaveLength(1)
    expect(checkLayers([file('src/model/x.ts', `import './index/walks.ts'`)])).toEqual([])
  })

  it('refuses long files, barrels and names that say nothing', () => {
    expect(checkShape(file('src/model/unit.ts', 'x\n'.repeat(400)))).toEqual([])
    expect(checkShape(file('src/model/unit.ts', 'x\n'.repeat(401)))).toEqual([
      'src/model/unit.ts: 401 lines, the limit is 400',
    ])
    for (const path of ['model/index/index.ts', 'model/utils/a.ts', 'model/date-helpers.ts']) {
      expect(checkShape(file(`src/${path}`, ''))).toHaveLength(1)
    }
    expect(checkShape(file('src/model/commonwealth.ts', ''))).toEqual([])
    expect(checkShape(file('catalogue/roles/it-manager.yaml', ''))).toEqual([])
  })
})
