import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MANY_ANSWERED, MANY_HEARD } from '../src/diagnosis/matrix-checks.ts'
import { VERBS } from '../src/model/verb.ts'
import { renderingWords } from '../src/text/matrix-rendering-words.ts'
import { lettersFor, RENDERINGS } from '../src/text/matrix-renderings.ts'

const guide = readFileSync(new URL('../docs/matrix.md', import.meta.url), 'utf8')

describe('docs/matrix.md', () => {
  test('has the letter of every verb in every view', () => {
    const views = RENDERINGS.filter((view) => view !== 'verbs')
    for (const verb of VERBS) {
      const letters = views.map((view) => lettersFor(view, [verb]))
      expect(guide).toContain(`| ${verb.replaceAll('-', ' ')} | ${letters.join(' | ')} |`)
    }
  })

  test('names the keys of the verbs in both languages', () => {
    const { keys: en } = renderingWords('en')
    const { keys: de } = renderingWords('de')
    const named = VERBS.map((verb) => `${en[verb]} ${verb.replaceAll('-', ' ')}`).join(', ')
    expect(guide.replace(/\s+/g, ' ')).toContain(named)
    expect(guide).toContain(VERBS.map((verb) => de[verb]).join(', '))
  })

  test('names the bounds of the checks', () => {
    expect([MANY_HEARD, MANY_ANSWERED]).toEqual([8, 12])
    expect(guide).toContain('eight seats or more')
    expect(guide).toContain('twelve matters or more')
  })
})
