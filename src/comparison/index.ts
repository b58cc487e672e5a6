/** Roles side by side, their rank, and their place on the positioning map. */
export { type Compared, compareRoles } from './compare-roles.ts'
export { positionRoles } from './position-roles.ts'
export { type RankQuestion, rankRoles } from './rank-roles.ts'
