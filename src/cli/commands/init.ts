import { schemaLine } from '../../app/publish-schema.ts'
import { type DescribedLeadership, describeLeadership } from '../../model/describe-leadership.ts'
import { type Starter, starterOf } from '../../model/leadership-starters.ts'
import { usualTitle } from '../../text/leadership-questions.ts'
import { askLeadershipQuestions } from '../ask-leadership-questions.ts'
import { editWords } from '../edit-words.ts'
import { fileWords, wordFor } from '../file-words.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { USUAL_FILE } from '../organization-source.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'

/** What `mandate init` can be told. */
export type InitOptions = {
  readonly starter?: Starter
  readonly name?: string
  readonly schema?: string
  readonly force?: boolean
}

/**
 * `mandate init [FILE]`: a first file, by five questions on a terminal or from a starter. Writes over nothing without
 * `--force`. Gives 2 where nobody is there to be asked.
 */
export async function runInit(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
  { starter, name, schema, force = false }: InitOptions,
): Promise<number> {
  const { terminal, language } = session
  const words = editWords(language)
  const path = file ?? USUAL_FILE
  let described: DescribedLeadership
  if (starter) {
    const titleOf = (role: string) => usualTitle(session.catalogue, role, language)
    described = starterOf(starter, name ?? words.myOrganization, titleOf)
  } else if (terminal.interactive) {
    const given = await askLeadershipQuestions(session)
    if (given === null) return EXIT.failure
    described = given
  } else {
    terminal.err(`mandate: ${words.initNeedsTerminal}\n`)
    return EXIT.usage
  }
  const document = describeLeadership(described)
  const head = schema === undefined ? '' : schemaLine(schema)
  const text = /\.json$/i.test(path) ? files.writeJson(document) : head + files.writeYaml(document)
  const written = await terminal.writeFile(path, text, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(path, written))
  const counts = { positions: document.positions.length, people: document.people.length }
  if (session.json) return writeJson(terminal, { file: path, ...counts })
  const told = fileWords(language)
  terminal.out(
    `${words.written(path)} ${counts.positions} ${wordFor(counts.positions, told.made.positions)}\n${told.next(path)}\n`,
  )
  return EXIT.clear
}
