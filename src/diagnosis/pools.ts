import type { Position } from '../model/position.ts'
import { titleTest } from './title-test.ts'

/** From so many full-time equivalents on, a position stands for several posts. */
const SEVERAL = 2

/** Titles of places where people are kept between tasks, or are entered while they are away. */
const BETWEEN_TASKS =
  /\b(pools?|flexible resourcing|redeployment|surplus staff|(between|awaiting) (posts?|postings?|assignments?)|on (loan|secondment)|second(ed|ments?)|maternity leave|career break|not in post)\b|(personal|stellen|springer|projekt)pool|\b(personalreserve|springerdienst|abgeordnet|freigestellt|beurlaubt|elternzeit)\b/i

const isBetweenTasks = titleTest(BETWEEN_TASKS)

/**
 * Whether a position is no single desk: it stands for several posts, as its full-time equivalents say,
 * or keeps people between their tasks, as its title says. Who leads whom there is not in the document.
 */
export function isPool({ title, fte = 1 }: Position): boolean {
  return fte >= SEVERAL || isBetweenTasks(title)
}
