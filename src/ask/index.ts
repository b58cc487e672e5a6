/** Answers to plain questions about the roles. */
export { type Ask, createAsk } from './ask.ts'
export type { AskResult } from './ask-result.ts'
