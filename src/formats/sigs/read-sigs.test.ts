import { describe, expect, it } from 'vitest'
import { fictionalSigs } from '../../../test/support/team-files.ts'
import { readDocument } from '../../model/read-document.ts'
import { readSigs } from './read-sigs.ts'

const TEXT = fictionalSigs()

function read(text: string) {
  const result = readSigs({ name: 'sigs.yaml', text }, 'Lantern')
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const reading = readDocument(result.document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return { document: reading.document, report: result.report }
}

function problemsOf(text: string) {
  const result = readSigs({ name: 'sigs.yaml', text }, 'Lantern')
  if (result.ok) throw new Error('read')
  return result.problems.map(({ code, line }) => [code, line])
}

describe('readSigs', () => {
  const { document, report } = read(TEXT)

  it('SG1: groups are units, subprojects units below them', () => {
    expect(document.units.map(({ name, kind, in: above }) => [name, kind, above])).toEqual([
      ['Steering Committee', 'committee', undefined],
      ['SIG Sails', 'special interest group', undefined],
      ['canvas', 'subproject', 'sig-sails'],
      ['WG Storm', 'working group', undefined],
    ])
  })

  it('SG2, SG3: chairs share the head, technical leads stand beside it, a committee decides as one', () => {
    expect(
      document.positions.map((one) => [one.id, one.title, one['reports-to'], one.holder]),
    ).toEqual([
      ['committee-steering.cleo-sand', 'Member, Steering Committee', undefined, 'cleo-sand'],
      ['committee-steering.bo-ray', 'Member, Steering Committee', undefined, 'bo-ray'],
      ['sig-sails.chair', 'Chair, SIG Sails', undefined, ['ada-lin', 'bo-ray']],
      ['sig-sails.tech-lead', 'Technical Lead, SIG Sails', undefined, 'ada-lin'],
      ['wg-storm.chair', 'Chair, WG Storm', undefined, 'dara'],
    ])
    expect(document.bodies).toEqual([
      {
        id: 'committee-steering',
        name: 'Steering Committee',
        unit: 'committee-steering',
        members: ['committee-steering.cleo-sand', 'committee-steering.bo-ray'],
      },
    ])
  })

  it('SG4: lines lead to stakeholders and to the liaison; one that leads nowhere is told', () => {
    const linesOf = (id: string) => document.positions.find((one) => one.id === id)?.lines
    expect(linesOf('wg-storm.chair')).toEqual([
      { to: 'sig-sails.chair', kind: 'dotted', for: 'stakeholder SIG' },
    ])
    expect(linesOf('sig-sails.chair')).toEqual([
      { to: 'committee-steering.cleo-sand', kind: 'functional', for: 'liaison' },
    ])
    expect(report.notes).toContainEqual({
      code: 'seat-missing',
      file: 'sigs.yaml',
      line: 23,
      facts: { team: 'wg-storm', of: 'Anchors' },
    })
  })

  it('TM5, TM8: keeps names alone and counts what is left out', () => {
    expect(JSON.stringify(document)).not.toMatch(/ada-l"|lantern\.example|company|Emre/)
    expect(Object.fromEntries(report.leftOut.map(({ what, count }) => [what, count]))).toEqual({
      handles: 6,
      'e-mail-addresses': 1,
      companies: 1,
      'former-members': 1,
      meetings: 1,
      'chat-groups': 1,
      'owners-files': 1,
      'other-keys': 1,
    })
  })

  it('SG5: tells what is wrong at its line, and takes nothing in', () => {
    expect(problemsOf('sigs: [\n')[0]?.[1]).toBeGreaterThan(0)
    expect(problemsOf('mandate: 1\n')).toEqual([['no-teams', 1]])
    expect(problemsOf('sigs:\n  - dir: sig-a\n    name: 7\n')).toEqual([['malformed-field', 3]])
    expect(problemsOf('- sigs\n')).toEqual([['malformed-field', 1]])
  })
})
