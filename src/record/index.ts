/** Changes with their hash chain, undo, difference, merge. */
export { appendChange } from './append-change.ts'
export type { Change } from './change.ts'
export { difference } from './difference.ts'
export { merge } from './merge.ts'
export { replay } from './replay.ts'
export { verifyChain } from './verify-chain.ts'
