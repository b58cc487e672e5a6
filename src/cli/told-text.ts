import type { Told } from '../text/decision-sentences.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Sentences under the one that sums them up. */
export function toldText({ terminal }: Session, { headline, items }: Told): string {
  const { width } = terminal
  const lines = items.map((text) => hanging('  · ', printable(text), width))
  const head = styleFor(terminal).strong(hanging('', printable(headline), width))
  return lines.length > 0 ? `${head}\n${lines.join('\n')}` : head
}
