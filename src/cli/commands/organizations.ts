import { type Outcome, refused } from '../../app/errors.ts'
import type { Findings } from '../../app/organizations/diagnose-organization.ts'
import type { History } from '../../app/organizations/list-changes.ts'
import type { OrganizationList } from '../../app/organizations/list-organizations.ts'
import { hanging } from '../layout.ts'
import type { OrganizationApi } from '../organization-api.ts'
import { organizationWords } from '../organization-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'
import { notWritten } from '../written.ts'

/** Largest file that is added, in bytes: what the server takes. */
const LARGEST_FILE = 64 * 1024 * 1024

/** `mandate org list`: the organisations of the data folder. */
export async function listOrganizations(session: Session, api: OrganizationApi): Promise<number> {
  const { terminal } = session
  const words = organizationWords(session.language)
  const show = ({ organizations, unreadable }: OrganizationList) => {
    for (const { id, name, positions, example } of organizations) {
      const mark = example ? ` (${words.example})` : ''
      const text = `${printable(name)}${mark}, ${words.positions(positions)}`
      terminal.out(`${hanging(`${id}  `, text, terminal.width)}\n`)
    }
    for (const { id, message } of unreadable) {
      terminal.err(`${hanging(`${id}  `, `${words.unreadable}: ${message}`, terminal.width)}\n`)
    }
    if (organizations.length + unreadable.length === 0) terminal.out(`${words.none}\n`)
  }
  return finish(session, await api.list(), show, ({ unreadable }) =>
    unreadable.length > 0 ? EXIT.failure : EXIT.clear,
  )
}

/** `mandate org show <id>`: what it holds and when it was changed last. */
export async function showOrganization(
  session: Session,
  api: OrganizationApi,
  id: string,
): Promise<number> {
  const { terminal } = session
  const words = organizationWords(session.language)
  const history = await api.history(id, 1)
  if (!history.ok) return fail(terminal, history.problem)
  return finish(session, await api.show(id), ({ document }) => {
    const { positions, units, people, assignments, organization } = document
    const [last] = history.value.changes
    const counts = [
      words.positions(positions.length),
      words.units(units.length),
      words.people(people.length),
      words.assignments(assignments.length),
    ]
    terminal.out(`${styleFor(terminal).strong(printable(organization.name))} (${id})\n`)
    terminal.out(`${hanging('  ', counts.join(', '), terminal.width)}\n`)
    if (last) {
      const changed = words.lastChange(words.when.format(new Date(last.at)), last.author)
      const text = `${words.changes(last.number)}, ${changed}`
      terminal.out(`${hanging('  ', text, terminal.width)}\n`)
    }
  })
}

/** `mandate org log <id>`: what was changed, newest first, and whether the record holds. */
export async function logOrganization(
  session: Session,
  api: OrganizationApi,
  id: string,
  limit: number,
): Promise<number> {
  const { terminal } = session
  const words = organizationWords(session.language)
  const show = ({ changes, verified, next }: History) => {
    const width = String(changes[0]?.number ?? 0).length
    for (const change of changes) {
      const { number, at, author, message, operations, undoes, undone } = change
      const marks = [
        words.operations(operations),
        ...(undoes === undefined ? [] : [words.undoes]),
        ...(undone ? [words.undone] : []),
      ]
      const head = `${String(number).padStart(width)}  `
      const said = printable(message) || words.noMessage
      const text = `${words.when.format(new Date(at))}  ${author}: ${said} (${marks.join(', ')})`
      terminal.out(`${hanging(head, text, terminal.width)}\n`)
    }
    if (next !== null) terminal.out(`${words.older(next - 1)}\n`)
    terminal.out(`${verified ? words.sound : styleFor(terminal).dispute(words.broken)}\n`)
  }
  return finish(session, await api.history(id, limit), show, ({ verified }) =>
    verified ? EXIT.clear : EXIT.findings,
  )
}

/** `mandate org undo <id>`: takes back the last change. */
export async function undoLast(
  session: Session,
  api: OrganizationApi,
  id: string,
): Promise<number> {
  const { terminal } = session
  const words = organizationWords(session.language)
  const before = await api.history(id, 1)
  if (!before.ok) return fail(terminal, before.problem)
  const undone = await api.undo(id, before.value.changes[0]?.id ?? '')
  if (!undone.ok) return fail(terminal, undone.problem)
  return finish(session, await api.history(id, 1), ({ changes: [last] }) => {
    terminal.out(`${words.takenBack(printable(last?.message ?? '') || words.noMessage)}\n`)
  })
}

/** `mandate org export <id>`: its document as YAML, into a file or to standard output. */
export async function exportOrganization(
  session: Session,
  api: OrganizationApi,
  id: string,
  { into, force = false }: { readonly into?: string; readonly force?: boolean },
): Promise<number> {
  const { terminal } = session
  const yaml = await api.yaml(id)
  if (!yaml.ok) return fail(terminal, yaml.problem)
  if (into === undefined) {
    terminal.out(yaml.value)
    return EXIT.clear
  }
  const written = await terminal.writeFile(into, yaml.value, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(into, written))
  if (session.json) return writeJson(terminal, { id, file: into })
  terminal.out(`${organizationWords(session.language).written(into)}\n`)
  return EXIT.clear
}

/** `mandate org add <file>`: takes in an organisation from its file. */
export async function addOrganization(
  session: Session,
  api: OrganizationApi,
  path: string,
): Promise<number> {
  const { terminal } = session
  const file = await terminal.readFile(path, LARGEST_FILE)
  if (!file.ok) return fail(terminal, refused('unreadable-file', path, file.message).problem)
  const added = await api.add(file.text)
  if (!added.ok) return fail(terminal, added.problem)
  const shown = await api.show(added.value.id)
  if (!shown.ok) return fail(terminal, shown.problem)
  if (session.json) return writeJson(terminal, added.value)
  const { name } = shown.value.document.organization
  const words = organizationWords(session.language)
  terminal.out(`${words.added(printable(name), added.value.id)}\n`)
  return EXIT.clear
}

/** `mandate org findings <id>`: what diagnosis finds; 1 when it finds something. */
export async function showFindings(
  session: Session,
  api: OrganizationApi,
  id: string,
  packs: readonly string[],
): Promise<number> {
  const { terminal } = session
  const words = organizationWords(session.language)
  const style = styleFor(terminal)
  const show = (found: Findings) => {
    for (const { rule, sentences } of found.findings) {
      const { mark, severity, what, why, todo } = sentences
      terminal.out(`${style.strong(`${mark} ${severity}`)}  ${rule}\n`)
      for (const line of [what, why, todo]) {
        terminal.out(`${hanging('  ', printable(line), terminal.width)}\n`)
      }
      terminal.out('\n')
    }
    if (found.left > 0) terminal.out(`${words.more(found.left)}\n`)
    for (const { rule } of found.failures) terminal.err(`${words.failed(rule)}\n`)
    if (found.findings.length + found.failures.length === 0) terminal.out(`${words.noFindings}\n`)
  }
  return finish(session, await api.findings(id, session.language, packs), show, (found) => {
    if (found.failures.length > 0) return EXIT.failure
    return found.findings.length > 0 ? EXIT.findings : EXIT.clear
  })
}

/** Shows an answer, as data or by `show`; gives the exit code, the same either way. */
function finish<Value extends object>(
  { terminal, json }: Session,
  answer: Outcome<Value>,
  show: (value: Value) => void,
  exitOf: (value: Value) => number = () => EXIT.clear,
): number {
  if (!answer.ok) return fail(terminal, answer.problem)
  if (json) writeJson(terminal, answer.value)
  else show(answer.value)
  return exitOf(answer.value)
}
