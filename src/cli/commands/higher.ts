import { rank } from '../../app/rank.ts'
import { rankSentences } from '../../text/rank-sentences.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate higher <role> <role>`: who is higher, with default, exceptions and conditions. */
export function runHigher(
  session: Session,
  names: readonly [string, string],
  circumstances: { readonly headcount?: number; readonly company?: 'technology' | 'other' },
): number {
  const { catalogue, terminal, language, words } = session
  const ranked = rank(catalogue, { of: names[0], against: names[1], circumstances })
  if (!ranked.ok) return fail(terminal, ranked.problem)
  if (session.json) return writeJson(terminal, ranked.value)
  const sentences = rankSentences(catalogue, ranked.value, language)
  const style = styleFor(terminal)
  const disagreements = ranked.value.disagreements.map((id) =>
    hanging(`  ≠ ${id}  `, catalogue.disagreements.get(id)?.topic[language] ?? '', terminal.width),
  )
  terminal.out(`${style.strong(sentences.headline)}\n\n`)
  for (const { text, claims } of sentences.reasons) {
    terminal.out(`${hanging('  · ', `${text}${cite(claims)}`, terminal.width)}\n`)
  }
  for (const question of sentences.questions)
    terminal.out(`${hanging('  ? ', question, terminal.width)}\n`)
  if (disagreements.length > 0) {
    terminal.out(`\n${style.strong(words.disagreements)}\n${disagreements.join('\n')}\n`)
  }
  return EXIT.clear
}
