import { nearestWord } from '../../model/nearest-word.ts'
import { EU_DORA, UK_SMCR } from '../pack-sources.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  /** What is named and does not exist, or is not chosen. */
  readonly named: readonly string[]
  /** The slot that names it; null for a choice of the organisation. */
  readonly slot: string | null
  /** What was probably meant. */
  readonly near: string | null
}

const ORGANIZATION = 'organization'

/**
 * A pack is chosen that there is not; a slot fills a demand that there is not, or one of a pack that is
 * not chosen, so that nothing looks at it.
 *
 * The spot is the organisation, or the slot.
 */
export const unknownPack = defineRule<Facts, object>({
  id: 'unknown-pack',
  category: 'packs',
  severity: 'medium',
  since: '0.1.0',
  sources: [UK_SMCR, EU_DORA],
  options: {},
  reads: { organization: () => [ORGANIZATION], slots: (id) => [`slot ${id}`] },
  // Which packs are chosen decides for every slot.
  regime: ({ model }) => (model.organization.packs ?? []).join(' '),
  *spots({ model }) {
    if (model.organization.packs) yield ORGANIZATION
    for (const { id, demand } of model.tables.slots.list()) if (demand) yield `slot ${id}`
  },
  find({ model, catalogue }, spot) {
    const { packs } = catalogue
    const chosen = model.organization.packs ?? []
    if (spot === ORGANIZATION) {
      const named = [...new Set(chosen)].filter((id) => !packs.has(id)).sort()
      const [first] = named
      if (first === undefined) return []
      const near = nearestWord(first, [...packs.keys()]) ?? null
      return [{ message: 'pack', subjects: [], facts: { named, slot: null, near }, place: null }]
    }
    const slot = model.tables.slots.get(spot.slice('slot '.length))
    if (slot?.demand === undefined) return []
    const named = slot.demand
    const demands = [...packs.values()].flatMap(({ id: pack, demands: list }) =>
      list.map(({ id }) => ({ id, pack })),
    )
    const known = demands.find(({ id }) => id === named)
    if (known && chosen.includes(known.pack)) return []
    const near = known
      ? known.pack
      : nearestWord(
          named,
          demands.map(({ id }) => id),
        )
    return [
      {
        message: known ? 'not-chosen' : 'demand',
        subjects: [{ kind: 'slots', id: slot.id }],
        facts: { named: [named], slot: slot.id, near: near ?? null },
        place: { kind: 'slots', id: slot.id, field: 'demand' },
        ...(known ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Unknown rule pack or demand', de: 'Unbekanntes Regelpaket' },
  sentences: {
    en: {
      pack: {
        what: 'Chosen as a rule pack, and not there: {named}.{meant}',
        why: 'Nothing of it is held against the organisation, though everybody thinks so.',
        todo: 'Correct the name under packs; mandate packs lists those there are.',
      },
      demand: {
        what: 'The slot {slot} fills the demand “{named}”, which does not exist.{meant}',
        why: 'The demand that was meant counts as unfilled, or nobody looks at it.',
        todo: 'Correct the demand; mandate packs lists those there are.',
      },
      'not-chosen': {
        what: 'The slot {slot} fills {named}, and the organisation has not chosen that pack{meant}.',
        why: 'What else the pack demands is not looked at. A map that shows a part of it looks complete.',
        todo: 'Choose the pack under packs of the organisation, or take the demand out of the slot.',
      },
    },
    de: {
      pack: {
        what: 'Als Regelpaket gewählt, doch nicht vorhanden: {named}.{meant}',
        why: 'Nichts davon wird geprüft, obwohl alle das glauben.',
        todo: 'Den Namen unter packs berichtigen; mandate packs zählt die vorhandenen auf.',
      },
      demand: {
        what: 'Der Slot {slot} füllt die Anforderung „{named}“, die es nicht gibt.{meant}',
        why: 'Die gemeinte Anforderung gilt als unerfüllt, oder niemand schaut auf sie.',
        todo: 'Die Anforderung berichtigen; mandate packs zählt die vorhandenen auf.',
      },
      'not-chosen': {
        what: 'Der Slot {slot} füllt {named}, doch dieses Paket ist nicht gewählt{meant}.',
        why: 'Was das Paket sonst verlangt, wird nicht geprüft. Eine Landkarte mit einem Teil davon sieht vollständig aus.',
        todo: 'Das Paket unter packs der Organisation wählen oder die Anforderung aus dem Slot nehmen.',
      },
    },
  },
  words({ named, slot, near }, say) {
    const [first = ''] = named
    const isKnown = slot !== null && near !== null && first.startsWith(`${near}.`)
    const question = say.pick({ en: `Did you mean ${near}?`, de: `Gemeint ist wohl ${near}.` })
    return {
      named: isKnown ? say.demand(first) : named.join(', '),
      meant: near === null ? '' : isKnown ? ` (${near})` : ` ${question}`,
      ...(slot === null ? {} : { slot: say.demand(slot) }),
    }
  },
})
