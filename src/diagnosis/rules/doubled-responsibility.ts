import type { Catalogue } from '../../catalogue/catalogue.ts'
import { LANGUAGES } from '../../model/language.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  readonly own: string
  /** The entry of the catalogue that has the same name. */
  readonly known: string
}

/**
 * A responsibility of the organisation's own that bears the name of one of the catalogue. Who answers
 * for one of them does not answer for the other as far as anything that reads the document knows.
 *
 * The spot is the own responsibility.
 */
export const doubledResponsibility = defineRule<Facts, object>({
  id: 'doubled-responsibility',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's2-014' }, { claim: 's2-002' }],
  options: {},
  reads: { responsibilities: (id) => [id] },
  spots: ({ model }) => model.tables.responsibilities.list().map(({ id }) => id),
  find({ model, catalogue, remember }, spot) {
    const own = model.tables.responsibilities.get(spot)
    if (!own || catalogue.responsibilities.has(spot)) return []
    const names = remember(catalogue, 'responsibilities by name', () => idsByName(catalogue))
    const known = names.get(plain(own.name))
    if (known === undefined) return []
    return [
      {
        message: 'same-name',
        subjects: [{ kind: 'responsibilities', id: spot }],
        facts: { own: spot, known },
        place: { kind: 'responsibilities', id: spot, field: 'name' },
      },
    ]
  },
  name: { en: 'Responsibility there twice', de: 'Doppelte Aufgabe' },
  sentences: {
    en: {
      'same-name': {
        what: 'The own responsibility {own} bears the name of {known} in the catalogue.',
        why: 'Half of the parts stand at one and half at the other: each looks as if something were missing, and two may answer without noticing.',
        todo: 'Use the id of the catalogue, or give the own one a name that says what is different.',
      },
    },
    de: {
      'same-name': {
        what: 'Die eigene Aufgabe {own} heißt wie {known} im Katalog.',
        why: 'Die Anteile stehen teils hier und teils dort: Beide sehen lückenhaft aus, und zwei können verantworten, ohne es zu merken.',
        todo: 'Die Kennung des Katalogs verwenden oder der eigenen einen Namen geben, der den Unterschied sagt.',
      },
    },
  },
  words: ({ own, known }, say) => ({ own: say.matter(own), known: say.matter(known) }),
})

/** Letters and digits with single blanks between them: most names, and there are many. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i

function plain(name: string): string {
  const lower = name.toLowerCase()
  return PLAIN.test(name) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function idsByName({ responsibilities }: Catalogue): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const [id, { name }] of responsibilities) {
    for (const language of LANGUAGES) ids.set(plain(name[language]), id)
  }
  return ids
}
