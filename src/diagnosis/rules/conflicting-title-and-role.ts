import { isLeaderId } from '../../catalogue/ids.ts'
import { type RoleAlignment, roleOf } from '../../model/alignment.ts'
import type { Position } from '../../model/position.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type Fix, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly confidence: number }

type Facts = {
  readonly position: string
  readonly title: string
  /** The role the title names, and how sure that is, in percent. */
  readonly named: string
  readonly confidence: number
  /** The leading roles the document gives the seat instead. */
  readonly roles: readonly string[]
  /** Whether the document says what its alignment rests on. */
  readonly grounded: boolean
}

/** Roles that set a seat apart from another leader; `director` and `board` go with any title. */
const SETS_APART = ['ceo', 'coo', 'cfo']

/**
 * A seat whose title names one leader of technology, surely, and whose document gives it another. It
 * is no mistake in itself: titles mislead, and then the role is right. But everybody who reads the
 * card expects the other. Silent where the title can mean the role given, among others.
 *
 * The spot is the seat.
 */
export const conflictingTitleAndRole = defineRule<Facts, Options>({
  id: 'conflicting-title-and-role',
  category: 'titles',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's0-002' }, { claim: 's3-043' }, { claim: 's4-037' }],
  options: {
    confidence: wholeNumber(
      85,
      { least: 50, most: 98, unit: 'percent' },
      {
        en: 'How sure it has to be, in percent, which role the title names.',
        de: 'Wie sicher, in Prozent, feststehen muss, welche Rolle der Titel nennt.',
      },
    ),
  },
  reads: { positions: (id) => [id] },
  *spots({ model }) {
    const { positions } = model.tables
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position?.roles !== undefined) yield position.id
    }
  },
  find(context, spot) {
    const position = context.model.tables.positions.get(spot)
    if (!isLive(position)) return []
    const given = (position.roles ?? []).filter((one) => setsApart(roleOf(one)))
    const named = given.length === 0 ? null : namedRole(context, position)
    if (named === null || named.confidence < context.options.confidence) return []
    if (given.some((one) => named.means.includes(roleOf(one)))) return []
    const grounded = given.every(isGrounded)
    return [
      {
        message: grounded ? 'grounded' : 'differs',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          title: position.title,
          named: named.role,
          confidence: named.confidence,
          roles: inOrder(new Set(given.map(roleOf))),
          grounded,
        },
        place: { kind: 'positions', id: spot, field: 'roles' },
        ...(grounded ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Title and role disagree', de: 'Titel und Rolle widersprechen sich' },
  sentences: {
    en: {
      differs: {
        what: 'The title of {seat} names the role {named} ({confidence} sure); the document gives it the role {roles}.',
        why: 'The titles are confused often enough. Who reads the card brings to the seat what the other role answers for, and is sent away.',
        todo: 'Correct the role, or, if the duties are as the role says, change the title.',
      },
      grounded: {
        what: 'The title of {seat} names the role {named} ({confidence} sure); by its duties, the document gives it the role {roles}.',
        why: 'The title misleads everybody who knows only the title: applicants, suppliers, other departments.',
        todo: 'Change the title to that of the role, or say in the description what the seat does.',
      },
    },
    de: {
      differs: {
        what: 'Der Titel von {seat} nennt die Rolle {named} (zu {confidence} sicher); das Dokument gibt dem Sitz die Rolle {roles}.',
        why: 'Die Titel werden oft genug verwechselt. Wer nur den Titel liest, kommt mit dem, was die andere Rolle verantwortet, und wird weggeschickt.',
        todo: 'Die Rolle berichtigen oder, wenn die Aufgaben der Rolle entsprechen, den Titel ändern.',
      },
      grounded: {
        what: 'Der Titel von {seat} nennt die Rolle {named} (zu {confidence} sicher); nach den Aufgaben gibt das Dokument dem Sitz die Rolle {roles}.',
        why: 'Der Titel führt alle in die Irre, die nur ihn kennen: Bewerbende, Lieferanten, andere Abteilungen.',
        todo: 'Den Titel dem der Rolle anpassen oder in der Beschreibung festhalten, was der Sitz tut.',
      },
    },
  },
  words: ({ position, named, confidence, roles }, say) => ({
    seat: say.seat(position),
    named: say.role(named),
    confidence: say.percent(confidence),
    roles: say.roles(roles),
  }),
  fixes({ facts: { position: id, named } }, { model }) {
    const position = model.tables.positions.get(id)
    if (!position) return []
    const others = (position.roles ?? []).filter((one) => !setsApart(roleOf(one)))
    const entity = { ...position, roles: [named, ...others] }
    const operations = [{ op: 'put', kind: 'positions', entity } as const]
    return [{ safe: false, text: 'take-role', subject: id, operations }] satisfies Fix[]
  },
  fixTexts: {
    'take-role': {
      en: 'Give {subject} the role its title names.',
      de: '{subject} die Rolle geben, die der Titel nennt.',
    },
  },
})

const setsApart = (role: string): boolean => isLeaderId(role) || SETS_APART.includes(role)

/** Whether an alignment says what it rests on; what was suggested rests on a title alone. */
function isGrounded(alignment: RoleAlignment): boolean {
  if (typeof alignment === 'string') return false
  return alignment.evidence !== undefined && alignment.origin !== 'suggested'
}

/** The leader of technology a title names, with all roles it can mean; nothing where it names none. */
function namedRole({ catalogue, align, remember }: RuleContext, { title, profession }: Position) {
  const alignment = align({ title, ...(profession === undefined ? {} : { profession }) })
  if (alignment.role === null || !isLeaderId(alignment.role)) return null
  const meanings = remember(catalogue, 'meanings of titles', () => {
    return new Map(catalogue.data.titles.map(({ id, means }) => [id, means]))
  })
  const all = [alignment, ...alignment.also]
  const near = alignment.near.flatMap(({ roles }) => roles)
  const means: readonly string[] = [
    ...all.flatMap(({ role, reason }) => [role, ...(meanings.get(reason.titleId) ?? [])]),
    ...near,
  ]
  return { role: alignment.role, confidence: Math.round(alignment.confidence * 100), means }
}
