import type { PaperBlock, PaperLine } from './paper.ts'

/** Lines as a list under a title; nothing where there is no line. */
export const listBlock = (lines: readonly PaperLine[], title?: string): readonly PaperBlock[] =>
  lines.length === 0 ? [] : [{ kind: 'list', lines, ...(title !== undefined && { title }) }]
