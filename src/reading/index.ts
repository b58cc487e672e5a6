/** Job descriptions: which role they describe, what they say of duties, what to take over. */
export { compareWithSeat, type SeatComparison } from './compare-with-seat.ts'
export {
  createReader,
  LONGEST_TEXT,
  type Reader,
  type ReadOptions,
  type ReadResult,
} from './create-reader.ts'
export { positionFromReading } from './position-from-reading.ts'
export { type ProposedAssignment, proposeAssignments } from './propose-assignments.ts'
export type { Reading, ReadingProblem, ReadPiece, RoleReading } from './reading.ts'
export { ROLE_CLASSES, type RoleClass } from './role-class.ts'
