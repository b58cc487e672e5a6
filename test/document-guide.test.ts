import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { readDocument } from '../src/model/read-document.ts'

const guide = readFileSync(new URL('../docs/document.md', import.meta.url), 'utf8')
const blocks = Array.from(guide.matchAll(/```yaml\n(.*?)```/gs), ([, yaml]) => yaml as string)

const parsed = (yaml: string) => {
  const plain = parsePlainYaml(yaml)
  if (!plain.ok) throw new Error(plain.message)
  return plain.value as Record<string, unknown>
}

const problemsOf = (plain: unknown) => {
  const reading = readDocument(plain)
  return reading.ok ? [] : reading.problems.map(({ message }) => message)
}

const start = { mandate: 1, organization: { id: 'o', name: 'O' } }

describe('docs/document.md', () => {
  it('shows a document that can be read', () => {
    expect(problemsOf(parsed(blocks[0] as string))).toEqual([])
  })

  it('shows ways to name a holder that can be read', () => {
    const ways = (blocks[1] as string).trim().split('\n')
    expect(ways).toHaveLength(3)
    for (const way of ways) {
      const positions = [{ id: 'p', title: 'P', ...parsed(way) }]
      expect(problemsOf({ ...start, positions })).toEqual([])
    }
  })

  it('shows rules and delegations that can be read', () => {
    expect(problemsOf({ ...start, ...parsed(blocks[2] as string) })).toEqual([])
  })

  it('quotes problems as they are reported', () => {
    const positions = [
      { id: 'cio', title: 'CIO', 'report-to': 'ceo' },
      { id: 'cto', title: 'CTO', 'vacant-since': 'May' },
    ]
    for (const message of problemsOf({ ...start, positions })) expect(guide).toContain(message)
    expect(problemsOf({ ...start, positions })).toHaveLength(2)
  })
})
