import { isRoleId, type RoleId } from '../../../src/catalogue/ids.ts'
import { roleOf } from '../../../src/model/alignment.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import { holdersOf, type Position } from '../../../src/model/position.ts'
import type { Edit } from '../../app/editing.ts'
import type { Words } from '../../words/words.ts'
import { freeId } from './free-id.ts'
import { hindranceToReport } from './may-report.ts'

/** Changes of one position, as the forms of the page make them. */
export type SeatEdits = {
  readonly rename: (title: string) => Edit
  /** To whom it reports from now on; nobody for null. */
  readonly moveTo: (superior: string | null) => Edit
  readonly vacate: () => Edit
  readonly fill: (name: string) => Edit
  /** The roles it really is; the title decides again for null. */
  readonly align: (roles: readonly RoleId[] | null) => Edit
}

/** Longest message of a change. */
const LONGEST = 500

/** Makes the changes of a position as it was seen. */
export function seatEdits(
  seen: Model,
  position: Position,
  words: Words,
  nameOf: (role: RoleId) => string,
): SeatEdits {
  const { id } = position
  const { change, position: labels } = words
  const short = shorten(position.title)
  const titleIn = (model: Model, of: string | undefined) =>
    of === undefined ? '' : (model.tables.positions.get(of)?.title ?? of)

  /** A change of one field, told by what stands there. */
  const edit = (
    message: string,
    label: string,
    now: (model: Model, position: Position) => string,
    mine: string,
    next: (position: Position, model: Model) => readonly Operation[],
  ): Edit => {
    const nowIn = (model: Model) => {
      const there = model.tables.positions.get(id)
      return there === undefined ? '' : now(model, there)
    }
    return {
      message: message.slice(0, LONGEST),
      operations: (model) => {
        const there = model.tables.positions.get(id)
        return there === undefined ? [] : next(there, model)
      },
      fields: [{ label, now: nowIn, mine, was: nowIn(seen) }],
      touches: [id],
    }
  }

  const holders = (model: Model, { holder, vacant }: Position) =>
    holder === undefined
      ? vacant === false
        ? labels.unnamed
        : labels.vacant
      : holdersOf({ id, title: '', holder })
          .map(({ person }) => model.tables.people.get(person)?.name ?? person)
          .join(', ')
  const roles = ({ roles: stated }: Position) =>
    stated === undefined
      ? words.alignment.byTitle
      : stated
          .map(roleOf)
          .map((role) => (isRoleId(role) ? nameOf(role) : role))
          .join(', ') || words.alignment.noRole

  return {
    rename: (title) =>
      edit(
        change.titled(short, shorten(title)),
        labels.title,
        (_, there) => there.title,
        title,
        (there) => [put({ ...there, title })],
      ),
    moveTo: (superior) =>
      edit(
        superior === null
          ? change.loosened(short)
          : change.moved(short, shorten(titleIn(seen, superior))),
        labels.superior,
        (model, there) => titleIn(model, there['reports-to']),
        superior === null ? '' : titleIn(seen, superior),
        ({ 'reports-to': _, ...rest }, model) =>
          // Others may have put the superior below it meanwhile: nobody reports in a circle.
          superior !== null && hindranceToReport(model, id, superior) === 'below'
            ? []
            : [put(superior === null ? rest : { ...rest, 'reports-to': superior })],
      ),
    vacate: () =>
      edit(
        change.vacated(short),
        labels.holder,
        holders,
        labels.vacant,
        ({ holder: _, ...rest }) => [put({ ...rest, vacant: true })],
      ),
    fill: (name) =>
      edit(change.filled(short, shorten(name)), labels.holder, holders, name, (there, model) => {
        const { vacant: _, 'vacant-since': __, ...rest } = there
        const person = freeId(name, 'person', (taken) => model.tables.people.has(taken))
        return [
          { op: 'put', kind: 'people', entity: { id: person, name } },
          put({ ...rest, holder: person }),
        ]
      }),
    align: (next) =>
      edit(
        next === null
          ? change.byTitle(short)
          : next.length === 0
            ? change.unaligned(short)
            : change.aligned(short, next.map(nameOf).join(', ')),
        words.alignment.title,
        (_, there) => roles(there),
        next === null
          ? words.alignment.byTitle
          : next.map(nameOf).join(', ') || words.alignment.noRole,
        ({ roles: _, ...rest }) => [put(next === null ? rest : { ...rest, roles: [...next] })],
      ),
  }
}

const put = (entity: Position): Operation => ({ op: 'put', kind: 'positions', entity })

/** A title or name, short enough for a sentence. */
export const shorten = (text: string) =>
  text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text
