import type { Assignment } from '../../../src/model/assignment.ts'
import { idOf } from '../../../src/model/id-of.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import { VERBS, type Verb } from '../../../src/model/verb.ts'
import { acceptSuggestions } from '../../../src/profile/suggest-assignments.ts'
import type { Edit } from '../../app/editing.ts'
import { assignmentsIn } from '../../parts/matrix/row-codes.ts'
import type { Words } from '../../words/words.ts'

/** What changes are told with. */
export type CellWords = {
  readonly changes: Words['matrix']['changes']
  readonly scoped: Words['matrixScope']['changed']
  readonly nameOf: (verb: Verb) => string
  readonly number: (value: number) => string
  readonly nameOfMatter: (matter: string) => string
}

/** One cell: a seat and what it may have a part in, with their names. */
export type EditedCell = {
  readonly position: string
  readonly seat: string
  readonly matter: string
  readonly name: string
}

/** Changes of one cell. */
export type CellEdits = {
  /** Gives the seat the verb, everywhere. */
  readonly give: (verb: Verb) => Edit
  /** Takes verbs away, whatever they hold for. */
  readonly take: (verbs: readonly Verb[]) => Edit
  readonly empty: () => Edit
  /** What is suggested is stated from now on. */
  readonly confirm: () => Edit
  /** An assignment holds somewhere else from now on, or there too; `where` says it in words. */
  readonly scope: (
    assignment: Assignment,
    scope: NonNullable<Assignment['scope']>,
    wish: { readonly isFurther: boolean; readonly where: string },
  ) => Edit
}

const LONGEST = 500

/** Makes the changes of a cell as it was seen. */
export function cellEdits(seen: Model, cell: EditedCell, words: CellWords): CellEdits {
  const { position, seat, matter, name } = cell
  const { changes, nameOf } = words
  const inCell = (model: Model) => assignmentsIn(model, position, matter)
  const said = (assignments: readonly Assignment[]) =>
    VERBS.filter((verb) => assignments.some((one) => one.verb === verb))
      .map(nameOf)
      .join(', ')
  const list = (verbs: readonly Verb[]) => verbs.map(nameOf).join(', ')
  const edit = (
    message: string,
    mine: string,
    operations: (there: readonly Assignment[]) => readonly Operation[],
  ): Edit => ({
    message: message.slice(0, LONGEST),
    operations: (model) => (model.tables.positions.has(position) ? operations(inCell(model)) : []),
    // Parts given and taken by others meanwhile fit together with mine: nothing has to be as it was.
    fields: [{ label: changes.field(seat, name), now: (model) => said(inCell(model)), mine }],
    touches: [position],
  })
  const before = inCell(seen)
  return {
    give: (verb) => {
      const given: Assignment = { position, verb, of: matter }
      return edit(changes.given(seat, nameOf(verb), name), said([...before, given]), () => [
        { op: 'put', kind: 'assignments', entity: given },
      ])
    },
    take: (verbs) =>
      edit(
        changes.taken(seat, list(verbs), name),
        said(before.filter(({ verb }) => !verbs.includes(verb))),
        (there) => there.filter(({ verb }) => verbs.includes(verb)).map(remove),
      ),
    empty: () => edit(changes.emptied(seat, name), '', (there) => there.map(remove)),
    confirm: () =>
      edit(changes.confirmed(seat, name), said(before), (there) =>
        there.filter(isUnconfirmed).map(confirmed),
      ),
    scope: (assignment, scope, { isFurther, where }) =>
      edit(
        words.scoped(seat, nameOf(assignment.verb), name, where).slice(0, LONGEST),
        said(before),
        (there) => {
          const id = idOf('assignments', assignment)
          const present = there.find((one) => idOf('assignments', one) === id)
          return present === undefined ? [] : rescoped(present, scope, isFurther)
        },
      ),
  }
}

/** Whether an assignment was suggested or read, and nobody has said yes yet. */
export function isUnconfirmed({ origin }: Assignment): boolean {
  return origin === 'suggested' || origin === 'read'
}

/** The change by which suggestions for a seat are accepted. */
export function acceptEdit(
  seat: string,
  position: string,
  suggestions: readonly { readonly assignment: Assignment }[],
  words: CellWords,
): Edit {
  const [first] = suggestions
  const message =
    suggestions.length === 1 && first !== undefined
      ? words.changes.given(
          seat,
          words.nameOf(first.assignment.verb),
          words.nameOfMatter(first.assignment.of),
        )
      : words.changes.accepted(seat, words.number(suggestions.length))
  return {
    message: message.slice(0, LONGEST),
    operations: (model) =>
      model.tables.positions.has(position) ? acceptSuggestions(suggestions) : [],
    fields: [],
    touches: [position],
  }
}

const remove = (assignment: Assignment): Operation => ({
  op: 'remove',
  kind: 'assignments',
  id: idOf('assignments', assignment),
})

const confirmed = ({ origin: _, ...rest }: Assignment): Operation => ({
  op: 'put',
  kind: 'assignments',
  entity: rest,
})

/** The assignment with another scope at the place of the one before, or behind it. */
function rescoped(
  present: Assignment,
  scope: NonNullable<Assignment['scope']>,
  isFurther: boolean,
): readonly Operation[] {
  const { scope: _, id: own, ...rest } = present
  const isEverywhere = Object.keys(scope).length === 0
  const entity: Assignment = { ...rest, ...(isEverywhere ? {} : { scope }) }
  const before = idOf('assignments', present)
  if (own !== undefined && !isFurther) {
    return [{ op: 'put', kind: 'assignments', entity: { ...entity, id: own } }]
  }
  const put: Operation = { op: 'put', kind: 'assignments', entity, after: before }
  return isFurther ? [put] : [put, remove(present)]
}
