import type { Problem } from '../../model/problem.ts'
import type { LeftOut } from '../../text/teams-report.ts'
import { parseOrganizationText } from '../organization-yaml/parse-organization-text.ts'
import type { TextFile } from '../read-csv.ts'
import { type BuiltTeams, buildTeamsDocument } from '../teams/build-teams-document.ts'
import type { Team } from '../teams/team.ts'
import { teamsOfGroup } from './group-teams.ts'
import { GROUP_LISTS, type Group, type GroupList, sigsFileSchema } from './sigs-file.ts'

/** An organisation of a file of groups, or what is wrong with it. */
export type ReadSigs =
  | ({ readonly ok: true } & BuiltTeams)
  | {
      readonly ok: false
      readonly problems: readonly (Problem & { readonly line: number; readonly column: number })[]
    }

const LISTS = Object.keys(GROUP_LISTS) as readonly GroupList[]

/**
 * Reads `sigs.yaml` of kubernetes/community (SPEC.md of `teams`, SG1 to SG5). `organization` is what the
 * whole is called. Never throws.
 */
export function readSigs({ name, text }: TextFile, organization: string): ReadSigs {
  const parsed = parseOrganizationText(text, name)
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ code, where, message, place }) => {
      return { code, where, message, line: place?.line ?? 1, column: place?.column ?? 1 }
    })
    return { ok: false, problems }
  }
  const { value, locate, lines } = parsed
  const placeOf = (path: readonly (string | number)[]) => {
    const { line, column } = lines.placeOf(...locate(path))
    return { line, column }
  }
  const read = sigsFileSchema.safeParse(value)
  if (!read.success) {
    const problems = read.error.issues.slice(0, 100).map(({ path, message }) => {
      const steps = path.map((step) => (typeof step === 'number' ? step : String(step)))
      const said = `${steps.join(' › ') || name} is not as the file of groups has it: ${message}.`
      return { code: 'malformed-field', where: name, message: said, ...placeOf(steps) }
    })
    return { ok: false, problems }
  }
  const listed = LISTS.flatMap((list) =>
    (read.data[list] ?? []).map((group, at) => ({ list, group, at })),
  )
  if (listed.length === 0) {
    const message = `There is no group: lists ${LISTS.join(', ')} are expected at the top.`
    return { ok: false, problems: [{ code: 'no-teams', where: name, message, line: 1, column: 1 }] }
  }
  const sigByName = new Map((read.data.sigs ?? []).map((group) => [group.name, group.dir]))
  const teams = listed.flatMap(({ list, group, at }): readonly Team[] => {
    const { line } = placeOf([list, at])
    return teamsOfGroup(group, list, { file: name, line, sigByName })
  })
  const leftOut = countLeftOut(listed.map(({ group }) => group))
  leftOut.set(
    'other-keys',
    Object.keys(read.data).filter((key) => !LISTS.includes(key as GroupList)).length,
  )
  return { ok: true, ...buildTeamsDocument({ organization, teams, files: 1, leftOut, notes: [] }) }
}

/** What groups hold that is not taken over (SG1, SG2). */
function countLeftOut(groups: readonly Group[]): Map<LeftOut, number> {
  const leftOut = new Map<LeftOut, number>()
  const leave = (what: LeftOut, count: number) =>
    leftOut.set(what, (leftOut.get(what) ?? 0) + count)
  for (const { leadership, meetings, contact, subprojects } of groups) {
    const leads = [...(leadership?.chairs ?? []), ...(leadership?.tech_leads ?? [])]
    leave('handles', leads.length)
    leave('e-mail-addresses', leads.filter(({ email }) => email !== undefined).length)
    leave('companies', leads.filter(({ company }) => company !== undefined).length)
    leave('former-members', leadership?.emeritus_leads?.length ?? 0)
    leave('meetings', meetings?.length ?? 0)
    leave('chat-groups', contact?.teams?.length ?? 0)
    for (const { owners } of subprojects ?? []) leave('owners-files', owners?.length ?? 0)
  }
  return leftOut
}
