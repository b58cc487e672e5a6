import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { RESPONSIBILITY_CUES } from './responsibility-cues.ts'
import { ROLE_CLASSES } from './role-class.ts'
import type { RoleCue } from './role-cue.ts'
import { ROLE_CUE_SETS } from './role-cues.ts'
import { STANCE_CUES } from './stance-cues.ts'

const cues: readonly RoleCue[] = Object.values(ROLE_CUE_SETS).flat()
const catalogue = catalogueForTests()

describe('cues', () => {
  it('D2 are written from claims that are there or from public frameworks', () => {
    const sources = [
      ...cues.flatMap(({ from }) => from),
      ...STANCE_CUES.flatMap((one) => one.claims),
    ]
    expect(cues.filter(({ from }) => from.length === 0)).toEqual([])
    for (const id of sources) {
      const isFramework = /^(?:esco-|onet-|\d\dusc|m1514-)/.test(id)
      expect(isFramework || catalogue.claims.has(id), id).toBe(true)
    }
  })

  it('D2 have one id each and words in both languages', () => {
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length)
    for (const { id, en, de } of cues) {
      expect(en.trim() === '' || de.trim() === '', id).toBe(false)
    }
  })

  it('D1 speak for every class', () => {
    const spoken = new Set(cues.flatMap((cue) => Object.keys(cue.for)))
    expect(ROLE_CLASSES.filter((role) => !spoken.has(role))).toEqual([])
  })

  it('M2 word responsibilities that are in the catalogue', () => {
    for (const { of } of RESPONSIBILITY_CUES)
      expect(catalogue.responsibilities.has(of), of).toBe(true)
  })
})
