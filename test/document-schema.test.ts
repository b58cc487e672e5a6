import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { publishSchema, schemaLine } from '../src/app/publish-schema.ts'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { readDocument } from '../src/model/read-document.ts'
import { apiForTests } from './support/api-for-tests.ts'
import { callCli } from './support/call-cli.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { everyKindDocument } from './support/every-kind-document.ts'
import { mutated } from './support/mutated-data.ts'
import { seededRandom } from './support/seeded-random.ts'

const schema = publishSchema(catalogueForTests(), 'en')

/** zod reads the published JSON Schema back, as an editor would, without knowing what it was made of. */
const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
const accepts = (plain: unknown) => published.safeParse(plain).success

/** What reading refuses and no JSON Schema can say: it spans several values, or is a matter of size. */
const BEYOND = ['duplicate-id', 'ends-before-it-starts', 'vacant-with-holder', 'too-deep']

describe('the published JSON Schema', () => {
  test('accepts the example and a document with every kind in it', () => {
    const text = readFileSync(new URL('../examples/northwind.yaml', import.meta.url), 'utf8')
    const plain = parsePlainYaml(text)
    expect(plain.ok && accepts(plain.value)).toBe(true)
    expect(accepts(everyKindDocument())).toBe(true)
    expect(readDocument(everyKindDocument()).ok).toBe(true)
  })

  test('D7: accepts what reading accepts and refuses what it refuses, whatever is changed', () => {
    const random = seededRandom(11)
    let refused = 0
    for (let round = 0; round < 300; round++) {
      const plain = mutated(everyKindDocument(), random.between(1, 3), random)
      const reading = readDocument(plain)
      const beyond = !reading.ok && reading.problems.every(({ code }) => BEYOND.includes(code))
      if (beyond) continue
      if (!reading.ok) refused++
      if (accepts(plain) !== reading.ok) {
        expect.fail(`${reading.ok ? 'refuses' : 'accepts'} ${JSON.stringify(plain)}`)
      }
    }
    expect(refused).toBeGreaterThan(100)
    expect(refused).toBeLessThan(290)
  })

  test('completes what the catalogue knows and allows what it does not', () => {
    const { roles, responsibilities } = schema.$defs as Record<
      string,
      { anyOf: { const: string; description: string }[] }
    >
    expect(roles?.anyOf).toContainEqual({ const: 'cto', description: 'Chief Technology Officer' })
    expect(responsibilities?.anyOf.map((one) => one.const)).toContain('architecture.technology')
    const own = {
      ...everyKindDocument(),
      assignments: [{ position: 'a', verb: 'decides', of: 'my.own' }],
    }
    expect(accepts(own)).toBe(true)
  })

  test('is named by a comment of the editors, which changes nothing', () => {
    const line = schemaLine('./organization.schema.json')
    expect(line).toBe('# yaml-language-server: $schema=./organization.schema.json\n')
    const yaml = 'mandate: 1\norganization: { id: o, name: O }\n'
    expect(parsePlainYaml(line + yaml)).toEqual(parsePlainYaml(yaml))
  })
})

describe('mandate schema', () => {
  test('prints the schema, or writes it where nothing stands', async () => {
    const { out, exit } = await callCli(['schema'])
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toEqual(schema)
    const written = await callCli(['schema', '--into', 's.json', '--lang', 'de'])
    expect(written.written['s.json']).toContain('Technologiestrategie')
    const there = { 's.json': '{}' }
    const refused = await callCli(['schema', '--into', 's.json'], there)
    expect(refused).toMatchObject({ exit: 2, written: {}, err: expect.stringContaining('--force') })
  })

  test('is served under the same name', async () => {
    const path = '/api/v1/schema/organization.json'
    const response = await apiForTests().request(path, { headers: { host: 'localhost' } })
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    expect(await response.json()).toEqual(schema)
  })
})
