/** Roles side by side, their rank, and their place on the positioning map. */

export { comparePositions, type PositionComparison } from './compare-positions.ts'
export { type Compared, compareRoles } from './compare-roles.ts'
export { positionRoles } from './position-roles.ts'
export { type RankQuestion, rankRoles } from './rank-roles.ts'
