import { type CheckState, recheckOrganization } from '../../app/findings/recheck-organization.ts'
import type { Finding } from '../../diagnosis/finding.ts'
import type { Model } from '../../model/model.ts'
import { findingSentences } from '../../text/finding-sentences.ts'
import { checkWords } from '../check-words.ts'
import { hanging } from '../layout.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { openSource, USUAL_FILE } from '../organization-source.ts'
import { readFindingsRecord } from '../read-findings-record.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'

/** What `mandate check --watch` can be told. */
export type WatchOptions = {
  readonly rule?: readonly string[] | undefined
  readonly pack?: readonly string[] | undefined
  readonly record?: string | undefined
}

/** What became of one look: the state for the next one, or the exit code of a file that cannot be read. */
type Look =
  | { readonly state: CheckState; readonly came: number; readonly went: number }
  | { readonly exit: number }

/**
 * `mandate check --watch`: checks when the file or folder changes, and tells what came and went; only what the change
 * can touch is looked at again. A file that cannot be read is told, and the last state stands. Ends when the terminal
 * says so (Ctrl-C), with the exit code of the last look.
 */
export async function runWatch(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
  options: WatchOptions,
): Promise<number> {
  const { terminal, language } = session
  const words = checkWords(language)
  const path = file ?? USUAL_FILE
  const changes = terminal.watch(path)
  if (!changes.ok) return fail(terminal, changes.problem)
  let state: CheckState | null = null
  let exit: number = EXIT.clear
  const look = async () => {
    const looked = await lookAgain(session, files, path, options, state)
    if ('exit' in looked) {
      exit = looked.exit
      if (state !== null) terminal.err(`${words.stillBroken}\n`)
      return
    }
    const { open } = looked.state
    if (state !== null && looked.came + looked.went === 0) {
      terminal.out(`${words.unchanged(open.length)}\n`)
    } else {
      terminal.out(`${words.counts(open.length)}\n`)
    }
    state = looked.state
    exit = open.length > 0 ? EXIT.findings : EXIT.clear
  }
  await look()
  terminal.err(`${words.watching(path)}\n`)
  for await (const _ of changes.events) await look()
  terminal.err(`${words.watchEnded}\n`)
  return exit
}

async function lookAgain(
  session: Session,
  files: OrganizationFiles,
  path: string,
  options: WatchOptions,
  previous: CheckState | null,
): Promise<Look> {
  const { catalogue, terminal, language } = session
  const source = await openSource(session, files, path)
  if (typeof source === 'number') return { exit: source }
  const record = await readFindingsRecord(session, source, options.record)
  if (!record.ok) return { exit: record.exit }
  const today = new Date().toISOString().slice(0, 10)
  const checked = recheckOrganization(catalogue, previous, source.reading.document, {
    ...{ rules: options.rule ?? [], packs: options.pack ?? [], record: record.value, today },
  })
  if (!checked.ok) return { exit: fail(terminal, checked.problem) }
  const { state, appeared, vanished, before } = checked.value
  const words = checkWords(language)
  const lines = [
    ...told(session, before, vanished, words.vanished),
    ...told(session, state.diagnosis.model, appeared, previous === null ? '' : words.appeared),
  ]
  if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`)
  return { state, came: appeared.length, went: vanished.length }
}

/** How many findings that came or went are shown of one look. */
const MOST_SHOWN = 20

function told(
  { catalogue, language, terminal }: Session,
  model: Model,
  findings: readonly Finding[],
  label: string,
): readonly string[] {
  const teller = findingSentences(catalogue, model, language)
  const style = styleFor(terminal)
  const lines = findings.slice(0, MOST_SHOWN).map((finding) => {
    const { mark, what } = teller.tell(finding)
    const said = label === '' ? what : `${label}: ${what}`
    const line = hanging(`  ${mark} `, printable(said), terminal.width)
    return `${line}\n    ${style.soft(printable(finding.id))}`
  })
  const left = findings.length - lines.length
  return left > 0 ? [...lines, `  … +${left} ${label}`.trimEnd()] : lines
}
