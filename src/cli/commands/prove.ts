import { type ComparedAuthority, compareAuthority } from '../../app/decisions/compare-authority.ts'
import {
  type ProofWish,
  type ProvedAuthority,
  proveAuthority,
} from '../../app/decisions/prove-authority.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { proofSentences } from '../../text/proof-sentences.ts'
import { type AskedOrganization, type AskedPlace, openAsked } from '../asked-organization.ts'
import { type ProofTellers, proofText } from '../proof-text.ts'
import { placeOfFault, placeOfRule } from '../rule-places.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { toldText } from '../told-text.ts'
import type { EditDoors } from './edit.ts'

/** What `mandate prove` can be told. */
export type ProveOptions = AskedPlace & ProofWish & { readonly against?: string | undefined }

/**
 * `mandate prove [FILE]`: whether every case has exactly one decider who is there, or where not; with `--against`
 * where another file names other deciders. Gives 0 where all holds, 1 for findings.
 */
export async function runProve(
  session: Session,
  doors: EditDoors,
  options: ProveOptions,
): Promise<number> {
  const asked = await openAsked(session, doors, options)
  if (typeof asked === 'number') return asked
  return options.against === undefined
    ? prove(session, asked, options)
    : compare(session, doors, asked, options.against)
}

function prove(session: Session, asked: AskedOrganization, wish: ProofWish): number {
  const { catalogue, terminal, language } = session
  const { model } = asked
  const proved = proveAuthority(catalogue, model, wish)
  if (!proved.ok) return fail(terminal, proved.problem)
  const { value } = proved
  const tellers = {
    proof: proofSentences(catalogue, model, language),
    decision: decisionSentences(catalogue, model, language),
  }
  if (session.json) writeJson(terminal, dataOf(asked, value, tellers))
  else terminal.out(proofText(session, asked, value, tellers))
  const holds = Object.values(value.proof.properties).every((state) => state === 'holds')
  return holds && value.problems.length === 0 ? EXIT.clear : EXIT.findings
}

function dataOf(
  { name, source, model }: AskedOrganization,
  { proof, rules, problems, kind }: ProvedAuthority,
  tellers: ProofTellers,
) {
  const { id, name: called } = model.organization
  return {
    file: name,
    organization: { id, name: called },
    rules,
    ...(kind !== undefined && { kind }),
    ...proof,
    verdict: tellers.proof.verdict(proof),
    findings: proof.findings.map((finding) => ({
      ...finding,
      at: source ? finding.rules.map((rule) => placeOfRule(source.reading.source, rule)) : [],
      sentences: tellers.proof.finding(finding),
    })),
    problems: problems.map((problem) => ({
      ...problem,
      place: source ? placeOfFault(source, problem) : null,
      sentence: tellers.decision.problem(problem),
    })),
  }
}

async function compare(
  session: Session,
  doors: EditDoors,
  asked: AskedOrganization,
  against: string,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const other = await openAsked(session, doors, { file: against })
  if (typeof other === 'number') return other
  const compared: ComparedAuthority = compareAuthority(catalogue, asked.model, other.model)
  const told = proofSentences(catalogue, other.model, language).difference(compared)
  if (session.json) {
    writeJson(terminal, { file: asked.name, against: other.name, ...compared, sentences: told })
  } else terminal.out(`${toldText(session, told)}\n`)
  const { divergences, finished } = compared
  return divergences.length === 0 && finished ? EXIT.clear : EXIT.findings
}
