/** Positions aligned with the roles of the catalogue. */
export { createTitleAligner, type TitleAligner, type TitleAlignment } from './align-title.ts'
export {
  type AssignmentSuggestions,
  acceptSuggestions,
  suggestAssignments,
} from './suggest-assignments.ts'
