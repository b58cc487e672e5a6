import { createColors } from 'picocolors'
import type { Terminal } from './terminal.ts'

/** The few marks the command line uses; plain text where no colour is wanted. */
export type Style = {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly dispute: (text: string) => string
}

/** Marks for a terminal. */
export function styleFor(terminal: Terminal): Style {
  const colors = createColors(terminal.color)
  return { strong: colors.bold, soft: colors.dim, dispute: colors.red }
}
