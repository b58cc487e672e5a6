import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate why`: what it is good for to tell the roles apart and to let them work together. */
export function runWhy(session: Session): number {
  const { catalogue, terminal, language } = session
  const sheets = catalogue.data.arguments
  if (session.json) return writeJson(terminal, sheets)
  const { strong } = styleFor(terminal)
  const blocks = sheets.map((sheet) =>
    [
      strong(sheet.title[language]),
      ...sheet.arguments.map(({ text, claims }) =>
        hanging('  · ', `${text[language]}${cite(claims)}`, terminal.width),
      ),
    ].join('\n'),
  )
  terminal.out(`${blocks.join('\n\n')}\n`)
  return EXIT.clear
}
