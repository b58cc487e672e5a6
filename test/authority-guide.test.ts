import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { matrixWithCatalogue } from './support/authority/matrix-of.ts'

const guide = readFileSync(new URL('../docs/authority.md', import.meta.url), 'utf8')

it('docs/authority.md shows rules that can be read', () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(guide) ?? []
  const plain = parsePlainYaml(yaml)
  if (!plain.ok) throw new Error(plain.message)
  const positions = ['ceo', 'cto', 'cio', 'cfo', 'general-counsel'].map((id) => ({ id, title: id }))
  const matrix = matrixWithCatalogue({ positions, ...(plain.value as object) })
  expect(matrix.problems).toEqual([])
  expect(matrix.rules).toHaveLength(3)
})
