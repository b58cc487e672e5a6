import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { createTitleAligner, LEAST_CONFIDENCE } from '../src/profile/align-title.ts'
import { catalogueForTests } from './support/catalogue.ts'

type Labelled = {
  readonly title: string
  readonly profession?: string
  readonly unit?: string
  readonly role: string
  readonly also?: readonly string[]
  readonly near?: Readonly<Record<string, string>>
}

const labelled = (() => {
  const file = new URL('../fixtures/alignment/titles.yaml', import.meta.url)
  const read = parsePlainYaml(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.message)
  return read.value as readonly Labelled[]
})()

const align = createTitleAligner(catalogueForTests())

describe('titles labelled by hand', () => {
  test.each(labelled)('$title ($profession): $role', (given) => {
    const { title, profession, unit } = given
    const found = align({
      title,
      ...(profession === undefined ? {} : { profession }),
      ...(unit === undefined ? {} : { unit }),
    })
    expect(found.role ?? 'none').toBe(given.role)
    const also = found.role === null ? [] : found.also.map(({ role }) => role)
    expect(also).toEqual(given.also ?? [])
    for (const [role, code] of Object.entries(given.near ?? {})) {
      const miss = found.near.find((one) => (one.roles as readonly string[]).includes(role))
      expect(miss?.code, `near ${role}: ${JSON.stringify(found.near)}`).toBe(code)
    }
    if (found.role !== null) expect(found.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE)
  })

  test('are enough, in both languages, with and without a role', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(80)
    expect(labelled.filter(({ role }) => role === 'none').length).toBeGreaterThanOrEqual(30)
  })
})
