import { type CheckedOrganization, checkOrganization } from '../../app/check-organization.ts'
import type { Finding, Severity } from '../../diagnosis/finding.ts'
import type { DocumentSource, SourcePlace } from '../../model/document-source.ts'
import { findingSentences } from '../../text/finding-sentences.ts'
import { findingsText, type PlacedFinding } from '../findings-text.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { openSource } from '../organization-source.ts'
import { readFindingsRecord } from '../read-findings-record.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'

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
 * `mandate check [FILE]`: what the rules of diagnosis find in an organisation's file or folder, at the lines where it
 * can be mended. Gives 0 for nothing found, 1 for findings, 2 for a file that cannot be read.
 */
export async function runCheck(
  session: Session,
  files: OrganizationFiles,
  file: string | undefined,
  options: CheckOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const source = await openSource(session, files, file)
  if (typeof source === 'number') return source
  const { name, reading } = source
  const record = await readFindingsRecord(session, source, options.record)
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
    terminal.out(findingsText(session, source, checked.value, placed))
  }
  if (failures.length > 0) return EXIT.failure
  return findings.length > 0 ? EXIT.findings : EXIT.clear
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
