import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { positionRoles } from '../comparison/position-roles.ts'
import type { Language } from '../model/language.ts'
import { positionSentence } from './position-sentence.ts'

function say(role: RoleId, language: Language) {
  const [position] = positionRoles(catalogueForTests(), [role])
  if (!position) throw new Error(`no position of ${role}`)
  return positionSentence(position, language)
}

describe('a position in a sentence', () => {
  it('says where a role stands and whether the sources are split', () => {
    expect(say('cto', 'en').text).toBe('CTO: rather outward (the sources are split), strategic.')
    expect(say('cto', 'de').text).toBe(
      'CTO: eher nach außen gerichtet (die Quellen sind geteilt), strategisch.',
    )
    expect(say('cio', 'en').text).toBe('CIO: inward, between daily work and strategy.')
  })

  it('carries the claims that voted', () => {
    expect(say('vp-engineering', 'de').claims).toEqual(['s3-084', 's3-086', 's3-088', 's3-089'])
  })

  it('says so when the sources are silent', () => {
    expect(say('board', 'en')).toEqual({
      text: 'The sources do not say where the board looks or how far ahead.',
      claims: [],
    })
    expect(say('coo', 'de').text).toContain('sagen die Quellen nicht')
  })
})
