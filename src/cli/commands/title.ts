import { lookUpTitle } from '../../app/look-up-title.ts'
import type { Title } from '../../catalogue/title.ts'
import { titleKindWord } from '../../text/title-words.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate title "<title>"`: what a title may mean, false friends included. */
export function runTitle(session: Session, text: string): number {
  const { catalogue, terminal, language, words } = session
  const found = lookUpTitle(catalogue, text)
  if (!found.ok) return fail(terminal, found.problem)
  if (session.json) return writeJson(terminal, found.value)
  const style = styleFor(terminal)
  const reading = (title: Title) => {
    const roles = title.means.map((role) => catalogue.roles.get(role)?.name[language] ?? role)
    const named = roles.join(', ')
    const kind = titleKindWord(title.kind, language)
    const meaning =
      title.kind === 'false-friend'
        ? `${kind}; ${roles.length > 0 ? words.inPlaces(named) : words.meansNone}`
        : `${words.means} ${roles.length > 0 ? named : words.meansNone} (${kind})`
    const head = `${style.strong(title.title)}: ${meaning}${cite(title.claims)}`
    return title.note ? `${head}\n${hanging('  ', title.note[language], terminal.width)}` : head
  }
  const near = [...new Set(found.value.near.map(({ title }) => title))]
  terminal.out(`${found.value.readings.map(reading).join('\n')}\n`)
  if (near.length > 0) terminal.out(`${style.soft(`${words.also}: ${near.join(', ')}`)}\n`)
  return EXIT.clear
}
