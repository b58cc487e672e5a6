import type { SearchCatalogue } from '../../app/search-catalogue.ts'
import { hanging } from '../layout.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'

/** `mandate search <words>`: full text over the catalogue, both languages. */
export function runSearch(
  session: Session,
  search: SearchCatalogue,
  text: string,
  options: { readonly limit?: number },
): number {
  const { terminal, language, words } = session
  const found = search(text, { ...options, language })
  if (!found.ok) return fail(terminal, found.problem)
  if (session.json) return writeJson(terminal, { query: text, hits: found.value })
  if (found.value.length === 0) {
    terminal.out(`${words.nothingFound}\n`)
    return EXIT.clear
  }
  const widest = Math.max(...found.value.map(({ id }) => id.length))
  for (const hit of found.value) {
    const label = `${hit.kind.padEnd(15)} ${hit.id.padEnd(Math.min(widest, 40))}  `
    terminal.out(`${hanging(label, hit.excerpt[language], terminal.width)}\n`)
  }
  return EXIT.clear
}
