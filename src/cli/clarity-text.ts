import type { Clarity } from '../diagnosis/clarity.ts'
import { claritySentences } from '../text/clarity-sentences.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { styleFor } from './style.ts'

/** The score of clarity with its sum, line by line (Y5 of the room `diagnosis`). */
export function clarityText({ terminal, language }: Session, clarity: Clarity): string {
  const { headline, sum, lines, note } = claritySentences(clarity, language)
  const widest = Math.max(...lines.map(({ name, points }) => name.length + points.length))
  const told = lines.map(({ name, points, why }) => {
    const gap = ' '.repeat(widest - name.length - points.length + 2)
    return hanging(`  ${name}${gap}${points}  `, why, terminal.width)
  })
  const style = styleFor(terminal)
  return `${[style.strong(headline), ...told, `  ${sum}`, hanging('  ', note, terminal.width)].join('\n')}\n`
}
