import type { ProvedAuthority } from '../app/decisions/prove-authority.ts'
import type { Proof, ProofFinding, Property } from '../authority/proof.ts'
import type { DecisionTeller } from '../text/decision-sentences.ts'
import type { ProofTeller } from '../text/proof-sentences.ts'
import type { AskedOrganization } from './asked-organization.ts'
import { authorityWords } from './authority-words.ts'
import { hanging } from './layout.ts'
import { placedLines, placeOfFault, placeOfRule } from './rule-places.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** What tells a proof: findings, and what of the rules cannot be read. */
export type ProofTellers = { readonly proof: ProofTeller; readonly decision: DecisionTeller }

/** How much is shown of one kind of finding, of what is only told, of the rules and areas of one, and of kinds without rules. */
const MOST = { findings: 10, told: 3, rules: 3, areas: 4, kinds: 8 } as const

const MARKS = { holds: '✓', fails: '◆', open: '○' } as const

/**
 * A proof as a report: what was proved, then the findings by kind, each with the lines of its rules, where it
 * shows, a case and what to do; then what is worth knowing, shortly unless it was asked for.
 */
export function proofText(
  session: Session,
  asked: AskedOrganization,
  { proof, rules, problems }: ProvedAuthority,
  tellers: ProofTellers,
): string {
  const { width } = session.terminal
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const { findings, properties } = proof
  const failures = findings.filter(({ property }) => property !== 'P13')
  const told = findings.filter(({ property }) => property === 'P13')
  const blocks = [
    `${style.strong(hanging('', printable(tellers.proof.verdict(proof)), width))}\n${style.soft(words.proved(rules, asked.name))}`,
    propertyLines(session, properties, tellers.proof),
  ]
  if (problems.length > 0) blocks.push(problemBlock(session, asked, problems, tellers.decision))
  const report: Report = { session, asked, proof, teller: tellers.proof, shown: new Set() }
  for (const group of byKind(failures)) blocks.push(groupBlock(report, group))
  if (told.length > 0) {
    const isAskedFor = Object.keys(properties).length === 0
    blocks.push(style.strong(words.toKnow))
    for (const group of byKind(told)) {
      blocks.push(isAskedFor ? groupBlock(report, group) : shortBlock(report, group))
    }
  }
  const ungoverned = proof.ungoverned.slice(0, MOST.kinds)
  const rest = tellers.proof.ungoverned({ ...proof, ungoverned })
  if (rest !== undefined && properties.P1 !== undefined) {
    const left = proof.ungoverned.length - ungoverned.length
    const more = left > 0 ? ` ${words.more(left)}` : ''
    blocks.push(hanging('', `${printable(rest)}${more}`, width))
  }
  if (!proof.finished) blocks.push(hanging('', words.openHint, width))
  return `${blocks.join('\n\n')}\n`
}

function propertyLines(
  session: Session,
  properties: Proof['properties'],
  teller: ProofTeller,
): string {
  const style = styleFor(session.terminal)
  return Object.entries(properties)
    .map(([key, state]) => {
      const property = key as Property
      const { name, claim } = teller.property(property)
      const mark = state === 'holds' ? MARKS[state] : style.dispute(MARKS[state])
      const label = `${mark} ${key.padEnd(3)} ${name}: ${teller.state(state)}`
      // What holds needs no explanation.
      if (state === 'holds') return label
      return `${label}\n${style.soft(hanging('      ', claim, session.terminal.width))}`
    })
    .join('\n')
}

type Group = readonly [ProofFinding, ...ProofFinding[]]

/** Findings of a kind together, in the order the kinds come in. */
function byKind(findings: readonly ProofFinding[]): readonly Group[] {
  const groups = new Map<string, [ProofFinding, ...ProofFinding[]]>()
  for (const finding of findings) {
    const group = groups.get(finding.kind)
    if (group) group.push(finding)
    else groups.set(finding.kind, [finding])
  }
  return [...groups.values()]
}

/** What the blocks are written with; `shown` holds rules whose lines stand above already. */
type Report = {
  readonly session: Session
  readonly asked: AskedOrganization
  readonly proof: Proof
  readonly teller: ProofTeller
  readonly shown: Set<string>
}

function headOf({ session, proof, teller }: Report, [first]: Group): string {
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const count = words.numbers.format(proof.counts[first.kind] ?? 0)
  const mark = first.property === 'P13' ? '·' : style.dispute(MARKS.fails)
  return `${mark} ${style.strong(teller.kind(first.kind))} · ${count} · ${first.property}`
}

function groupBlock(report: Report, group: Group): string {
  const { session, proof } = report
  const words = authorityWords(session.language)
  const lines = [headOf(report, group)]
  for (const finding of group.slice(0, MOST.findings)) {
    lines.push('', ...findingLines(report, finding))
  }
  const left = (proof.counts[group[0].kind] ?? 0) - Math.min(group.length, MOST.findings)
  if (left > 0) lines.push('', `  ${words.more(left)}`)
  return lines.join('\n')
}

/** What is only told, in one sentence each. */
function shortBlock(report: Report, group: Group): string {
  const { session, proof, teller } = report
  const words = authorityWords(session.language)
  const lines = [headOf(report, group)]
  for (const finding of group.slice(0, MOST.told)) {
    lines.push(hanging('  · ', printable(teller.finding(finding).sentence), session.terminal.width))
  }
  const left = (proof.counts[group[0].kind] ?? 0) - Math.min(group.length, MOST.told)
  if (left > 0) lines.push(`    ${words.moreOf(left, group[0].property)}`)
  return lines.join('\n')
}

function findingLines(report: Report, finding: ProofFinding): readonly string[] {
  const { session, teller, shown } = report
  const { source } = report.asked
  const { width } = session.terminal
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const { sentence, where, witness, repairs } = teller.finding(finding)
  const lines = [hanging('  ', printable(sentence), width)]
  const rules = source ? finding.rules.slice(0, MOST.rules) : []
  for (const id of rules) {
    const place = source && placeOfRule(source.reading.source, id)
    if (!source || !place) continue
    const { at, excerpt } = placedLines(source, place, width)
    lines.push(`  ${style.soft(at)}`, ...(shown.has(id) ? [] : excerpt))
    shown.add(id)
  }
  const left = source ? finding.rules.length - rules.length : 0
  if (left > 0) lines.push(`  ${words.more(left)}`)
  const [only, ...others] = where
  // The smallest area stands in the sentence already.
  if (only !== undefined && others.length > 0) {
    const areas = where.slice(0, MOST.areas).map((area) => printable(area))
    const rest = where.length > MOST.areas ? [words.more(where.length - MOST.areas)] : []
    lines.push(hanging(`  ${words.where}: `, [...areas, ...rest].join('; '), width))
  }
  lines.push(hanging(`  ${words.example}: `, printable(witness), width))
  for (const [at, repair] of repairs.entries()) {
    const label = at === 0 ? words.todo : words.or
    lines.push(hanging(`  ${label}: `, printable(repair), width))
  }
  return lines
}

function problemBlock(
  session: Session,
  { source }: AskedOrganization,
  problems: ProvedAuthority['problems'],
  teller: DecisionTeller,
): string {
  const { width } = session.terminal
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const lines = [
    `${style.dispute(MARKS.fails)} ${style.strong(words.unreadable)} · ${words.numbers.format(problems.length)}`,
  ]
  for (const problem of problems.slice(0, MOST.findings)) {
    const place = source && placeOfFault(source, problem)
    const placed = source && place ? placedLines(source, place, width) : undefined
    lines.push('', `  ${style.strong(placed?.at ?? printable(problem.where))}`)
    lines.push(hanging('  ', printable(teller.problem(problem)), width), ...(placed?.excerpt ?? []))
  }
  const left = problems.length - MOST.findings
  if (left > 0) lines.push('', `  ${words.more(left)}`)
  return lines.join('\n')
}
