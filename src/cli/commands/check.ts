import { type CheckedOrganization, checkOrganization } from '../../app/check-organization.ts'
import { refused } from '../../app/errors.ts'
import { REPORT_FORMATS, type ReportFormat } from '../../app/findings/report-formats.ts'
import type { Finding, Severity } from '../../diagnosis/finding.ts'
import type { FindingView } from '../../diagnosis/findings-by.ts'
import type { DocumentSource, SourcePlace } from '../../model/document-source.ts'
import { findingSentences } from '../../text/finding-sentences.ts'
import { type FindingsReport, findingsReport } from '../../text/findings-report.ts'
import { checkWords } from '../check-words.ts'
import { clarityText } from '../clarity-text.ts'
import { concernText } from '../concern-text.ts'
import { findingsText, type PlacedFinding } from '../findings-text.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { type OrganizationSource, openSource } from '../organization-source.ts'
import { readFindingsRecord } from '../read-findings-record.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { notWritten } from '../written.ts'

/** How many findings of one rule and severity are shown when nothing is said. */
const USUAL_MOST = 10

/** The formats of `mandate check`. */
export const CHECK_FORMATS = ['terminal', 'json', ...REPORT_FORMATS] as const

/** What `mandate check` can be told. */
export type CheckOptions = {
  readonly rule?: readonly string[]
  readonly pack?: readonly string[]
  readonly severity?: Severity
  readonly most?: number
  readonly record?: string
  readonly format?: (typeof CHECK_FORMATS)[number]
  readonly output?: string
  readonly by?: FindingView
  readonly clarity?: boolean
}

/** The options of a plain check. */
export const CHECK_OPTIONS = [
  'rule',
  'pack',
  'severity',
  'most',
  'record',
  'format',
  'output',
  'by',
  'clarity',
] as const satisfies readonly (keyof CheckOptions)[]

/** What the command works with besides the session. */
export type CheckDoors = { readonly files: OrganizationFiles; readonly version: string }

/**
 * `mandate check [FILE]`: what the rules of diagnosis find in an organisation's file or folder, at the lines where it
 * can be mended. Gives 0 for nothing found, 1 for findings, 2 for a file that cannot be read, 3 for a rule that failed.
 */
export async function runCheck(
  session: Session,
  doors: CheckDoors,
  file: string | undefined,
  options: CheckOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const source = await openSource(session, doors.files, file)
  if (typeof source === 'number') return source
  const record = await readFindingsRecord(session, source, options.record)
  if (!record.ok) return record.exit
  const most = options.most ?? USUAL_MOST
  const today = new Date().toISOString().slice(0, 10)
  const checked = checkOrganization(catalogue, source.reading.document, {
    record: record.value,
    today,
    rules: options.rule ?? [],
    packs: options.pack ?? [],
    most,
    ...(options.severity === undefined ? {} : { least: options.severity }),
  })
  if (!checked.ok) return fail(terminal, checked.problem)
  const { value } = checked
  const teller = findingSentences(catalogue, value.model, language)
  const placed = (finding: Finding): PlacedFinding => ({
    finding,
    place: placeOf(finding, source.reading.source),
    sentences: teller.tell(finding),
  })
  const report = () =>
    findingsReport({
      ...{ catalogue, language, version: doors.version, day: today },
      ...{ model: value.model, sorted: value.sorted, open: value.findings },
      ...{ hasBaseline: value.hasBaseline, failures: value.failures },
      file: source.path === '-' ? null : source.path,
      rules: value.diagnosis.setup.rules.map(({ rule }) => rule),
      isWhole: (options.rule ?? []).length === 0,
      placeOf: (finding) => placeOf(finding, source.reading.source),
    })
  const format = options.format ?? (session.json ? 'json' : 'terminal')
  const text =
    format === 'terminal'
      ? terminalText(session, source, value, placed, report, { ...options, most })
      : format === 'json'
        ? jsonText(source.name, value, value.findings.map(placed), report())
        : doors.files.reports[format satisfies ReportFormat].write(report())
  const written = await writeOut(session, source, text, options.output)
  if (written !== EXIT.clear) return written
  if (value.failures.length > 0) return EXIT.failure
  return value.findings.length > 0 ? EXIT.findings : EXIT.clear
}

function terminalText(
  session: Session,
  source: OrganizationSource,
  checked: CheckedOrganization,
  placed: (finding: Finding) => PlacedFinding,
  report: () => FindingsReport,
  { by = 'rule', clarity: wanted, most }: CheckOptions & { readonly most: number },
): string {
  const clarity = wanted ? report().clarity : null
  const gathered = by === 'rule' ? '' : concernText(session, checked, placed, { view: by, most })
  const told = findingsText(session, source, checked, placed, { onlySummary: by !== 'rule' })
  return `${gathered}${told}${clarity === null ? '' : `\n${clarityText(session, clarity)}`}`
}

/** Writes a report where it is wanted; never over what is checked. */
async function writeOut(
  { terminal, language }: Session,
  source: OrganizationSource,
  text: string,
  output: string | undefined,
): Promise<number> {
  if (output === undefined) {
    terminal.out(text)
    return EXIT.clear
  }
  const words = checkWords(language)
  const inputs = [source.path, ...source.files.map(({ name }) => name)]
  if (inputs.includes(output)) {
    return fail(terminal, refused('file-exists', output, words.overInput(output)).problem)
  }
  const written = await terminal.writeFile(output, text, { replace: true })
  if (!written.ok) return fail(terminal, notWritten(output, written))
  terminal.err(`${words.wrote(output)}\n`)
  return EXIT.clear
}

/** Where a finding can be mended: its entity, else the head of the organisation. */
function placeOf({ place }: Finding, source: DocumentSource): SourcePlace {
  const own = place && source.placeOf(place.kind, place.id, place.field)
  return own ?? source.placeAt(['organization'], 'key')
}

function jsonText(
  file: string,
  checked: CheckedOrganization,
  findings: readonly PlacedFinding[],
  { clarity }: FindingsReport,
): string {
  const { model, rules, counts, below, accepted, baseline, expired, gone, failures } = checked
  const { id, name } = model.organization
  const told = findings.map(({ finding, place, sentences }) => ({
    ...finding,
    at: place,
    sentences,
  }))
  const data = {
    ...{ file, organization: { id, name }, rules, counts, findings: told, below },
    ...{ accepted, baseline, expired, gone, failures, clarity },
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
