import type { Catalogue } from '../catalogue/catalogue.ts'
import {
  agreementIn,
  comparePositions,
  type DutyRow,
  type PositionComparison,
} from '../comparison/compare-positions.ts'
import type { Model } from '../model/model.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { answered, type Outcome, refused } from './errors.ts'
import { resolveRoles } from './resolve-roles.ts'

/** Own positions, by id, and roles as people name them. */
export type PositionsAndRoles = {
  readonly positions: readonly string[]
  readonly of: readonly string[]
  /** Leaves out responsibilities in which every position does as the sources say of every role. */
  readonly onlyDifferences?: boolean
}

/**
 * Sets positions of an organisation beside roles of the catalogue (comparison C17-C20). Refuses a
 * position that is not there with the nearest one, an unknown role, and more columns than one can read.
 */
export function compareWithPositions(
  catalogue: Catalogue,
  model: Model,
  { positions, of, onlyDifferences = false }: PositionsAndRoles,
): Outcome<PositionComparison> {
  const roles = resolveRoles(catalogue, of, 'of')
  if (!roles.ok) return roles
  const compared = comparePositions(catalogue, model, { positions, roles: roles.value })
  if (compared.ok) {
    const { comparison } = compared
    const rows = onlyDifferences ? comparison.rows.filter(isDifferent) : comparison.rows
    return answered({ ...comparison, rows })
  }
  const [problem] = compared.problems
  switch (problem?.code) {
    case 'unknown-position': {
      const ids = model.tables.positions.list().map(({ id }) => id)
      const near = nearestWord(problem.position, ids)
      const hint = near ? `Did you mean ${near}?` : 'Name positions by their ids.'
      const message = `There is no position “${problem.position.slice(0, 60)}”. ${hint}`
      return refused('unknown-seat', 'with', message, near ? [near] : [])
    }
    case 'too-many-columns': {
      const message = `At most ${problem.most} positions and roles fit side by side. Leave some out.`
      return refused('too-many-roles', 'with', message)
    }
    default:
      return refused('too-few-roles', 'with', 'Name at least one position and one role.')
  }
}

const isDifferent = (row: DutyRow): boolean =>
  row.positions.some((_, position) =>
    row.roles.some((_, role) => !['same', 'none'].includes(agreementIn(row, position, role))),
  )
