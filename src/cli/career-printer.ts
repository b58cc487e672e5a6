import type { Sentence } from '../text/phrases.ts'
import { hanging } from './layout.ts'
import { cite } from './reference.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Writes what is told of careers: headings with lines below, each within the width of the terminal. */
export type CareerPrinter = {
  readonly line: (text: string, indent?: string) => void
  readonly heading: (text: string) => void
  /** Lines below a heading, or behind a blank line where there is none; nothing where there are no lines. */
  readonly block: (heading: string | null, lines: readonly string[], mark?: string) => void
  readonly cited: (sentence: Sentence) => string
}

/** Makes the printer of a session. What comes from files is shown without control characters. */
export function careerPrinter({ terminal }: Session): CareerPrinter {
  const style = styleFor(terminal)
  const line = (text: string, indent = '') =>
    terminal.out(`${hanging(indent, printable(text), terminal.width)}\n`)
  const headed = (text: string) => terminal.out(`\n${style.strong(text)}\n`)
  return {
    line,
    heading: headed,
    block: (heading, lines, mark = '  - ') => {
      if (lines.length === 0) return
      if (heading === null) terminal.out('\n')
      else headed(heading)
      for (const one of lines) line(one, mark)
    },
    cited: ({ text, claims }) => `${text}${cite(claims)}`,
  }
}
