import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { readCatalogueFiles } from './catalogue-yaml.ts'

describe('reading the catalogue folder', () => {
  test('names file and line of what is not YAML', () => {
    const read = readCatalogueFiles([{ path: 'metrics.yaml', text: '- id: a\n  id: b\n' }])
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.problems[0]).toMatchObject({ code: 'yaml', where: 'metrics.yaml:2:3' })
  })

  test('names a file of the wrong shape, a missing and an unknown one', () => {
    const read = readCatalogueFiles([
      { path: 'metrics.yaml', text: 'id: a' },
      { path: 'claims/000/01.yaml', text: 'claims: 3' },
      { path: 'notes/mine.yaml', text: '[]' },
    ])
    const codes = read.ok ? [] : read.problems.map(({ code, where }) => `${code} ${where}`)
    expect(codes).toContain('catalogue-file-shape metrics.yaml')
    expect(codes).toContain('catalogue-file-shape claims/000/01.yaml')
    expect(codes).toContain('missing-file sources.yaml')
    expect(codes).toContain('unknown-file notes/mine.yaml')
  })

  test('gives the facts of a file to each of its members', () => {
    const claim = catalogueForTests().claims.get('s0-001')
    expect(claim).toMatchObject({ source: '000', section: 'Opening', value: null })
  })
})
