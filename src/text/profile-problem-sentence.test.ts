import { describe, expect, it } from 'vitest'
import { profileFiles } from '../../test/support/profile-files.ts'
import { profileProblemSentence } from './profile-problem-sentence.ts'

const toldOf = (text: string, language: 'en' | 'de') => {
  const reading = profileFiles.read(text, 'me.yaml')
  return reading.ok ? [] : reading.problems.map((one) => profileProblemSentence(one, language))
}

describe('faults of a career profile', () => {
  it.each([
    ['', 'ein Profil beginnt mit der Zeile profile: 1.'],
    ['name: Ada', 'ein Profil beginnt mit der Zeile profile: 1.'],
    ['profile: 2', 'profile: Version 2 ist neuer, als dieses Programm lesen kann'],
    ['profile: one', 'profile: „one“ ist hier nicht möglich, sondern: 1.'],
    ['profile: 1\nskils: []', 'den Schlüssel „skils“ gibt es hier nicht. Gemeint ist vielleicht'],
    ['profile: 1\nzzzzz: []', 'gibt es hier nicht. Möglich: profile, name, degrees'],
    ['profile: 1\nskills:\n  - leadership', 'skills › 1: hierher gehört eine Reihe von Schlüsseln'],
    ['profile: 1\nskills: leadership', 'skills: hierher gehört eine Liste, nicht „leadership“.'],
    ['profile: 1\nname: 12', "ein Text, nicht 12; in Anführungszeichen setzen: '12'."],
    [
      'profile: 1\nname: [a, b]',
      'name: hierher gehört ein Text, nicht eine Liste mit 2 Einträgen.',
    ],
    [
      'profile: 1\ndegrees:\n  - { level: bachlor, field: IT }',
      'degrees › 1 › level: „bachlor“ ist hier nicht möglich, sondern: vocational, bachelor, master, doctorate. Gemeint ist vielleicht bachelor.',
    ],
    ['profile: 1\ndegrees:\n  - { level: master }', 'degrees › 1: field fehlt; bitte ergänzen.'],
    ['profile: 1\nheld:\n  - { title: A, from: gestern }', 'held › 1 › from: ist kein Datum'],
    [
      'profile: 1\nheld:\n  - { title: A, team: 1.5 }',
      'hierher gehört eine ganze Zahl, nicht 1.5.',
    ],
    [
      'profile: 1\nheld:\n  - { title: A, budget: { amount: 1, currency: Euro } }',
      'ist keine Währung',
    ],
    ['profile: 1\nheld:\n  - { title: " " }', 'ein Text in einer Zeile, nicht leer.'],
    [
      'profile: 1\nheld:\n  - { title: A, from: 2021-01-01, until: 2020-01-01 }',
      'held › 1 › until: endet (2020-01-01) vor dem Beginn; hierher gehört 2021-01-01 oder später',
    ],
    [
      'profile: 1\nexperience:\n  - { area: it, years: -3 }',
      'experience › 1 › years: hier geht nur ein Wert von mindestens 0, nicht -3.',
    ],
    [
      `profile: 1\nskills:\n${'  - { skill: x }\n'.repeat(1001)}`,
      'skills: ist zu viel; höchstens 1000 Einträge dürfen hier stehen.',
    ],
    [`profile: 1\nname: ${'x'.repeat(501)}`, 'name: ist zu lang; höchstens 500 Zeichen passen'],
    ['profile: 1\ninterests: [""]', 'interests › 1: ist leer; hierher gehört: ein Text.'],
    ['profile: 1\nprofile: 1', 'der Schlüssel „profile“ steht zweimal'],
    ['profile: 1\nname: "never closed', 'Das ist kein YAML: Einrückung'],
    ['{"profile": 1,', 'Das ist kein JSON'],
    ['profile: 1\nname: *ada', 'Dieser Verweis führt zu nichts'],
    ['profile: 1\nname: !x ada', 'Tags (!) werden nicht gelesen'],
    ['profile: 1\n---\nprofile: 1', 'hier beginnt ein zweites Dokument'],
    ['\u0000\u0001\u0002\u0003', 'Die Datei enthält keinen Text'],
  ])('%j is told in German, place first', (text, told) => {
    const german = toldOf(text, 'de').join('\n')
    expect(german).toContain(told)
    expect(german).not.toMatch(/\b(the|belongs|not|here|missing|at most|or later|Did you)\b/)
  })

  it('are told in English as the reader words them', () => {
    expect(toldOf('profile: 1\nskils: []', 'en')).toEqual([
      'the document: there is no key "skils". Did you mean skills?',
    ])
  })
})
