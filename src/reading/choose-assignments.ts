import type { Assignment } from '../model/assignment.ts'
import type { Verb } from '../model/verb.ts'
import type { ProposedAssignment } from './propose-assignments.ts'

/** What somebody made of the proposals; by the id of the responsibility. */
export type ProposalChoices = {
  /** Taken over though the seat has a part in it already, or left out. */
  readonly taken?: ReadonlyMap<string, boolean> | undefined
  readonly verbs?: ReadonlyMap<string, Verb> | undefined
}

/** Whether a proposal is taken over: where nothing was said, unless the seat has a part in it (A4). */
export function isTaken(
  { assignment: { of }, held }: ProposedAssignment,
  { taken, verbs }: ProposalChoices,
): boolean {
  return taken?.get(of) ?? (held === null || verbs?.has(of) === true)
}

/**
 * The assignments that were chosen, in the order of the text. Where somebody changed the verb, the sentence stays as
 * evidence and the confidence goes: it was no longer read (A8).
 */
export function chooseAssignments(
  proposed: readonly ProposedAssignment[],
  choices: ProposalChoices,
): readonly Assignment[] {
  return proposed.flatMap((one) => {
    if (!isTaken(one, choices)) return []
    const { assignment } = one
    const verb = choices.verbs?.get(assignment.of)
    if (verb === undefined || verb === assignment.verb) return [assignment]
    const { confidence: _, ...rest } = assignment
    return [{ ...rest, verb }]
  })
}
