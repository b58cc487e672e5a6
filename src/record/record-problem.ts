import type { DocumentProblem } from '../model/document-problem.ts'
import type { Problem } from '../model/problem.ts'

/** What can be wrong with an edit that is to be recorded (SPEC.md, C4). */
export type RecordProblemCode = 'malformed-change' | 'nothing-to-undo' | 'nothing-to-redo'

/** Why a change cannot be recorded: a fault of its own, or one the model found in its operations. */
export type RecordProblem = (Problem & { readonly code: RecordProblemCode }) | DocumentProblem
