import { type CheckedOrganization, checkOrganization } from '../../app/check-organization.ts'
import { refused } from '../../app/errors.ts'
import type { Finding, Severity } from '../../diagnosis/finding.ts'
import type { DocumentSource, SourcePlace, SourceProblem } from '../../model/document-source.ts'
import { findingSentences } from '../../text/finding-sentences.ts'
import { fileWords } from '../file-words.ts'
import { findingsText, type PlacedFinding } from '../findings-text.ts'
import { hanging } from '../layout.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { printable, sourceExcerpt } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'

/** The file that is checked when none is named. */
const USUAL_FILE = 'mandate.yaml'

/** Largest file of an organisation, in bytes: more is no text this program reads. */
const LARGEST_FILE = 300 * 1024 * 1024

/** Largest record of findings, in bytes. */
const LARGEST_RECORD = 8 * 1024 * 1024

/** Most problems of a file shown on a terminal; `--json` has up to a hundred. */
const MOST_SHOWN = 10

/** How many findings of one rule and severity are shown when nothing is said. */
const USUAL_MOST = 10

/** What `mandate check` can be told. */
export type CheckOptions = {
  readonly rule?: readonly string[]
  readonly severity?: Severity
  readonly most?: number
  readonly record?: string
}

/**
 * `mandate check [FILE]`: what the rules of diagnosis find in an organisation's file, at the lines where it
 * can be mended. Gives 0 for nothing found, 1 for findings, 2 for a file that cannot be read.
 */
export async function runCheck(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
  options: CheckOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const path = file ?? USUAL_FILE
  const name = path === '-' ? 'standard input' : path
  const given = await terminal.readFile(path, LARGEST_FILE)
  if (!given.ok) {
    const advice =
      file === undefined
        ? ` Name another file, or make one: mandate import organogram SENIOR.csv JUNIOR.csv --into ${USUAL_FILE}.`
        : ''
    return fail(terminal, refused('unreadable-file', path, `${given.message}${advice}`).problem)
  }
  const reading = files.read(given.text, name)
  if (!reading.ok) return failToRead(session, name, given.text, reading.problems)
  const record = await readRecordFile(session, path, options.record)
  if (!record.ok) return record.exit
  const wish = {
    record: record.value,
    today: new Date().toISOString().slice(0, 10),
    rules: options.rule ?? [],
    most: options.most ?? USUAL_MOST,
    ...(options.severity === undefined ? {} : { least: options.severity }),
  }
  const checked = checkOrganization(catalogue, reading.document, wish)
  if (!checked.ok) return fail(terminal, checked.problem)
  const { findings, failures, model } = checked.value
  const teller = findingSentences(catalogue, model, language)
  const placed = (finding: Finding): PlacedFinding => ({
    finding,
    place: placeOf(finding, reading.source),
    sentences: teller.tell(finding),
  })
  if (session.json) {
    writeJson(terminal, dataOf(name, checked.value, findings.map(placed)))
  } else {
    const text = { name, text: given.text }
    terminal.out(findingsText(session, text, checked.value, placed))
  }
  if (failures.length > 0) return EXIT.failure
  return findings.length > 0 ? EXIT.findings : EXIT.clear
}

/** What is kept about findings, beside the document: nothing, where no file says otherwise (R1). */
type KeptRecord =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly exit: number }

async function readRecordFile(
  { terminal }: Session,
  path: string,
  named: string | undefined,
): Promise<KeptRecord> {
  const at = named ?? recordBeside(path)
  const given = at === null ? null : await terminal.readFile(at, LARGEST_RECORD)
  // Nobody has to keep one.
  if (at === null || (!given?.ok && named === undefined)) return { ok: true, value: undefined }
  const refuse = (message: string): KeptRecord => ({
    ok: false,
    exit: fail(terminal, refused('invalid-record', at, `${at}: ${message}`).problem),
  })
  if (!given?.ok) return refuse(given?.message ?? '')
  const parsed = terminal.parse(at, given.text)
  return parsed.ok ? parsed : refuse(parsed.message)
}

/** `mandate.yaml` has its record in `mandate.findings.yaml`; standard input has none. */
function recordBeside(path: string): string | null {
  return path === '-' ? null : `${path.replace(/\.[a-z]+$/i, '')}.findings.yaml`
}

/** Where a finding can be mended: its entity, else the head of the organisation. */
function placeOf({ place }: Finding, source: DocumentSource): SourcePlace {
  const own = place && source.placeOf(place.kind, place.id, place.field)
  return own ?? source.placeAt(['organization'], 'key')
}

function dataOf(file: string, checked: CheckedOrganization, findings: readonly PlacedFinding[]) {
  const { model, rules, counts, below, accepted, baseline, expired, gone, failures } = checked
  const { id, name } = model.organization
  return {
    file,
    organization: { id, name },
    rules,
    counts,
    findings: findings.map(({ finding, place, sentences }) => ({
      ...finding,
      at: place,
      sentences,
    })),
    below,
    accepted,
    baseline,
    expired,
    gone,
    failures,
  }
}

/** Shows what keeps a file from being read, each at its line; gives the exit code. */
function failToRead(
  session: Session,
  name: string,
  text: string,
  problems: readonly SourceProblem[],
): number {
  const { terminal } = session
  if (session.json) {
    writeJson(terminal, { file: name, problems })
    return EXIT.usage
  }
  const words = fileWords(session.language)
  const style = styleFor(terminal)
  const blocks = problems
    .slice(0, MOST_SHOWN)
    .map(({ where, code, message, place }) => [
      `${style.strong(printable(where))}  ${style.dispute('◆')} ${code}`,
      hanging('  ', printable(message), terminal.width),
      ...(place ? sourceExcerpt(text, place, terminal.width) : []),
    ])
  const left = problems.length - MOST_SHOWN
  if (left > 0) blocks.push([`… +${left}`])
  blocks.push([words.cannotRead(problems.length, name)])
  terminal.err(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  return EXIT.usage
}
