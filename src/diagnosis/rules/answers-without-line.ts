import { subtreeOf, superiorOf, superiorsOf } from '../../model/index/walks.ts'
import type { Model } from '../../model/model.ts'
import { isLeading } from '../answering.ts'
import { dutiesOf, firstDuty, holdersAround, mattersOf, placeOfDuty } from '../duties.ts'
import { type Duty, dutiesIn, type MatterDuties } from '../matter-duties.ts'
import { allMatters, matterSubject, withMattersBelow } from '../matters.ts'
import { ROLE_CHARTING } from '../role-charting.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  readonly answering: readonly string[]
  /** Who carries it out; none of them stands in a line to those who answer. */
  readonly doing: readonly string[]
}

/** So few who answer are compared one by one. */
const FEW = 8

/**
 * A matter that some answer for and others carry out, none of whom has a line to them: neither the
 * solid one, however far up, nor one beside it. Silent where one of those who answer does the work
 * too or stands below who does it, where somebody who answers for the area around stands above, and
 * where a seat that does it names no superior. Where a leader answers and people of another leader do
 * it, `work-across-leaders` tells that. Scopes are not weighed.
 *
 * The spot is the matter.
 */
export const answersWithoutLine = defineRule<Facts, object>({
  id: 'answers-without-line',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [ROLE_CHARTING, { claim: 's2-013' }, { claim: 's2-017' }],
  options: {},
  reads: {
    'assignments-of-matter': (id, { model }) => withMattersBelow(model, [id]),
    positions: (id, { model }, before) =>
      isLineChanged(model, before, id) ? mattersBelow(model, id) : [],
    things: (id) => [id],
  },
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    const duties = dutiesIn(model, matter)
    const { answering } = duties
    if (answering.length === 0 || isJoined(model, duties)) return []
    const doing = dutiesOf(model, matter, ['carries-out'])
    if (doing.length === 0 || !isApart(context, matter, answering, doing)) return []
    const first = firstDuty(doing) as Duty
    return [
      {
        message: 'apart',
        subjects: [matterSubject(model, matter)],
        facts: {
          matter,
          answering: inOrder(new Set(answering.map(({ seat }) => seat.id))),
          doing: inOrder(new Set(doing.map(({ seat }) => seat.id))),
        },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Answers without a line', de: 'Verantwortet ohne Linie' },
  sentences: {
    en: {
      apart: {
        what: '{answering} {answer} for {matter}; it is carried out by {doing}, and none of them has a line there.',
        why: 'Who answers can ask and not direct: what is urgent there comes after what the own superior finds urgent.',
        todo: 'Let the superior of those who do the work answer, or draw a functional line to the seat that does.',
      },
    },
    de: {
      apart: {
        what: '{answering} {answer} {matter}; ausgeführt wird es von {doing}, ohne dass von dort eine Linie hinführt.',
        why: 'Wer verantwortet, kann nur bitten und nicht anweisen: Was dort eilt, kommt nach dem, was beim eigenen Vorgesetzten eilt.',
        todo: 'Den Vorgesetzten der Ausführenden verantworten lassen oder eine fachliche Linie zum verantwortlichen Sitz ziehen.',
      },
    },
  },
  words: ({ matter, answering, doing }, say) => ({
    answering: say.seats(answering),
    answer: say.count(answering.length, {
      en: ['answers', 'answer'],
      de: ['verantwortet', 'verantworten'],
    }),
    matter: say.matter(matter),
    doing: say.seats(doing),
  }),
})

/** Whether anybody who does the work, or the own superior, answers: so it is mostly, and soon found. */
function isJoined(model: Model, { stated, answering }: MatterDuties): boolean {
  if (answering.length > FEW) return false
  return stated.some(({ verb, handle }) => {
    if (verb !== 'carries-out') return false
    const superior = superiorOf(model, handle)
    return answering.some((one) => one.handle === handle || one.handle === superior)
  })
}

/** Whether no line leads from anybody who does the work to anybody who answers; stops at the first. */
function isApart(
  context: RuleContext,
  matter: string,
  answering: readonly Duty[],
  doing: readonly Duty[],
): boolean {
  const { model } = context
  const { ids } = model.tables.positions
  const heads = new Set(answering.map(({ handle }) => handle))
  for (const handle of holdersAround(model, matter, ['answers-for'])) heads.add(handle)
  const doers = new Set(doing.map(({ handle }) => handle))
  const isLed = answering.some(({ seat }) => isLeading(seat))
  for (const { handle, seat } of doing) {
    const line = superiorsOf(model, handle)
    if (line.length === 0 || heads.has(handle) || line.some((upper) => heads.has(upper)))
      return false
    if (isLed && line.some((upper) => isLeader(model, upper))) return false
    if (seat.lines?.some(({ to }) => heads.has(ids.find(to)))) return false
  }
  return answering.every(({ handle }) => !superiorsOf(model, handle).some((one) => doers.has(one)))
}

function isLeader({ tables: { positions } }: Model, handle: number): boolean {
  const seat = positions.at(handle)
  return seat !== undefined && isLeading(seat)
}

/** Whether an edit of a seat can have changed a line, who takes part, or who leads. */
function isLineChanged(model: Model, before: Model, seat: string): boolean {
  const old = before.tables.positions.get(seat)
  const now = model.tables.positions.get(seat)
  return (
    old?.['reports-to'] !== now?.['reports-to'] ||
    old?.state !== now?.state ||
    old?.lines !== now?.lines ||
    old?.roles !== now?.roles ||
    (old === undefined) !== (now === undefined)
  )
}

/** The matters of a seat and of all below it, and what lies below those in the tree of dots. */
function mattersBelow(model: Model, seat: string): readonly string[] {
  const { ids } = model.tables.positions
  const handle = ids.find(seat)
  if (handle === -1) return []
  const matters = new Set<string>()
  for (const one of subtreeOf(model, handle)) {
    for (const matter of mattersOf(model, ids.idOf(one))) matters.add(matter)
  }
  return withMattersBelow(model, [...matters])
}
