import type { CheckedOrganization } from '../app/check-organization.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { RuleGroup } from '../diagnosis/group-findings.ts'
import type { SourcePlace } from '../model/document-source.ts'
import type { FindingSentences } from '../text/finding-sentences.ts'
import { fileWords } from './file-words.ts'
import { hanging } from './layout.ts'
import { fileAt, type OrganizationSource } from './organization-source.ts'
import type { Session } from './session.ts'
import { printable, sourceExcerpt } from './source-excerpt.ts'
import { type Style, styleFor } from './style.ts'

/** A finding with its place in the file and its sentences. */
export type PlacedFinding = {
  readonly finding: Finding
  readonly place: SourcePlace
  readonly sentences: FindingSentences
}

/** Longest id of a finding that is shown; `--json` has all. */
const LONGEST_ID = 60

/** What was read: a file or the files of a folder. */
type ReadFiles = Pick<OrganizationSource, 'files' | 'name'>

/**
 * Findings as compilers show faults: place, what is wrong, the line with carets. By severity, then by
 * rule; a reason and an advice stand once, however many findings share them. Ends with a summary, which stands alone
 * where findings are told otherwise (`onlySummary`).
 */
export function findingsText(
  session: Session,
  file: ReadFiles,
  checked: CheckedOrganization,
  placed: (finding: Finding) => PlacedFinding,
  { onlySummary = false }: { readonly onlySummary?: boolean } = {},
): string {
  const words = fileWords(session.language)
  const style = styleFor(session.terminal)
  const { groups, findings, below, accepted, baseline, expired, gone, failures, rules } = checked
  const parts: string[] = []
  const blocks: string[] = []
  const said = new Set<string>()
  for (const { count, rules: ofRules } of groups) {
    for (const [at, group] of ofRules.entries()) {
      const told = group.findings.map(placed)
      const [first] = told
      if (at === 0 && first) {
        const { mark, severity } = first.sentences
        parts.push(`${mark} ${words.numbers.format(count)} ${severity}`)
      }
      if (!onlySummary) blocks.push(ruleBlock({ session, style, said, file }, told, group))
    }
  }
  const ends = [
    findings.length === 0
      ? words.nothingFound(rules, file.name)
      : style.strong(words.summary(findings.length, parts)),
  ]
  if (below > 0) ends.push(words.below(below))
  if (accepted.length > 0) ends.push(words.accepted(accepted.length))
  if (baseline > 0) ends.push(words.baseline(baseline))
  for (const { finding, until } of expired) ends.push(words.expired(printable(finding), until))
  if (gone.length > 0) ends.push(words.gone(gone.map(printable)))
  for (const { rule, message } of failures) ends.push(`${words.failed(rule)}: ${message}`)
  if (findings.length > 0) ends.push(style.soft(words.explain))
  blocks.push(ends.join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** What the blocks are written with; `said` holds sentences that stand above already. */
type Writing = {
  readonly session: Session
  readonly style: Style
  readonly file: ReadFiles
  readonly said: Set<string>
}

/** The findings of one rule and severity under the rule's name. */
function ruleBlock(
  { session, style, file, said }: Writing,
  told: readonly PlacedFinding[],
  { rule, left }: RuleGroup,
): string {
  const words = fileWords(session.language)
  const { width } = session.terminal
  const [first] = told
  const { mark, severity, name: rules } = first?.sentences ?? { mark: '', severity: '', name: '' }
  const lines = [`${style.dispute(mark)} ${style.strong(rules)} · ${severity} · ${rule}`]
  const sayOnce = (label: string, sentence: string) => {
    if (sentence === '' || said.has(sentence)) return
    said.add(sentence)
    lines.push(hanging(`  ${label}: `, printable(sentence), width))
  }
  sayOnce(words.why, commonOf(told, 'why'))
  sayOnce(words.todo, commonOf(told, 'todo'))
  for (const { place, sentences, finding } of told) {
    const { name, text } = fileAt(file, place)
    const at = `${name}:${place.line}:${place.column}`
    const whole = finding.place === null ? ` (${words.inWhole})` : ''
    const id = finding.id.length > LONGEST_ID ? '' : `  ${style.soft(printable(finding.id))}`
    lines.push('', `${style.strong(printable(at))}${whole}${id}`)
    lines.push(hanging('  ', printable(sentences.what), width))
    if (finding.place !== null) lines.push(...sourceExcerpt(text, place, width))
    sayOnce(words.why, sentences.why)
    sayOnce(words.todo, sentences.todo)
  }
  if (left > 0) lines.push('', `  ${words.more(left)}`)
  return lines.join('\n')
}

/** The reason or advice that all of several findings have in common; empty where they differ. */
function commonOf(told: readonly PlacedFinding[], part: 'why' | 'todo'): string {
  const [one = '', ...others] = new Set(told.map(({ sentences }) => sentences[part]))
  return told.length > 1 && others.length === 0 ? one : ''
}
