import { refused } from '../../app/errors.ts'
import { type CheckState, recheckOrganization } from '../../app/findings/recheck-organization.ts'
import { checkWords } from '../check-words.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { openSource, USUAL_FILE } from '../organization-source.ts'
import { readFindingsRecord } from '../read-findings-record.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { watchLine, watchText } from '../watch-text.ts'
import type { CheckOptions } from './check.ts'

/** The options watching makes use of. */
export const WATCH_OPTIONS = [
  'rule',
  'pack',
  'severity',
  'most',
  'record',
  'format',
  'by',
] as const satisfies readonly (keyof CheckOptions)[]

/** What `mandate check --watch` can be told. */
export type WatchOptions = Pick<CheckOptions, (typeof WATCH_OPTIONS)[number]>

/** What became of one look: the state for the next one, or the exit code of a file that cannot be read. */
type Look =
  | { readonly state: CheckState; readonly came: number; readonly went: number }
  | { readonly exit: number }

/**
 * `mandate check --watch`: checks when the file or folder changes, and tells what came and went, on the terminal or as
 * a line of JSON for each look; only what the change can touch is looked at again. A file that cannot be read is told,
 * and the last state stands. Ends when the terminal says so (Ctrl-C), with the exit code of the last look.
 */
export async function runWatch(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
  options: WatchOptions,
): Promise<number> {
  const { terminal, language } = session
  const words = checkWords(language)
  const { format = session.json ? 'json' : 'terminal' } = options
  const isJson = format === 'json'
  if (!isJson && format !== 'terminal') {
    const message = `--watch tells changes on the terminal or as json; for a report: mandate check --format ${format}.`
    return fail(terminal, refused('invalid-request', '--format', message).problem)
  }
  const path = file ?? USUAL_FILE
  const changes = terminal.watch(path)
  if (!changes.ok) return fail(terminal, changes.problem)
  let state: CheckState | null = null
  let exit: number = EXIT.clear
  const look = async () => {
    // A file that cannot be read is told on standard error, so that the output stays one line a look.
    const looked = await lookAgain({ ...session, json: false }, files, path, state, {
      ...options,
      format,
    })
    if ('exit' in looked) {
      exit = looked.exit
      if (state !== null) terminal.err(`${words.stillBroken}\n`)
      return
    }
    const { open } = looked.state
    const isSame = state !== null && looked.came + looked.went === 0
    if (!isJson)
      terminal.out(`${isSame ? words.unchanged(open.length) : words.counts(open.length)}\n`)
    state = looked.state
    exit = open.length > 0 ? EXIT.findings : EXIT.clear
  }
  await look()
  terminal.err(`${words.watching(path)}\n`)
  for await (const _ of changes.events) await look()
  terminal.err(`${words.watchEnded}\n`)
  return exit
}

/** How many findings that came or went are shown of one look when nothing is said. */
const USUAL_MOST = 20

async function lookAgain(
  session: Session,
  files: OrganizationFiles,
  path: string,
  previous: CheckState | null,
  options: WatchOptions,
): Promise<Look> {
  const { catalogue, terminal } = session
  const source = await openSource(session, files, path)
  if (typeof source === 'number') return { exit: source }
  const record = await readFindingsRecord(session, source, options.record)
  if (!record.ok) return { exit: record.exit }
  const today = new Date().toISOString().slice(0, 10)
  const checked = recheckOrganization(catalogue, previous, source.reading.document, {
    ...{ rules: options.rule ?? [], packs: options.pack ?? [], least: options.severity },
    ...{ record: record.value, today },
  })
  if (!checked.ok) return { exit: fail(terminal, checked.problem) }
  const { value } = checked
  const { by = 'rule', most = USUAL_MOST } = options
  const lines =
    options.format === 'json'
      ? [watchLine(session, source.name, value)]
      : watchText(session, value, { by, most, isFirst: previous === null })
  if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`)
  return { state: value.state, came: value.appeared.length, went: value.vanished.length }
}
