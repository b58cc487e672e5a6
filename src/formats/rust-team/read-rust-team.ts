import type { Problem } from '../../model/problem.ts'
import type { LeftOut } from '../../text/teams-report.ts'
import type { TextFile } from '../read-csv.ts'
import { type BuiltTeams, buildTeamsDocument } from '../teams/build-teams-document.ts'
import type { Team, TeamPerson, TeamSeat } from '../teams/team.ts'
import { type FileProblem, parseTomlFile } from './parse-toml-file.ts'
import { type PersonFile, personFileSchema, type TeamFile, teamFileSchema } from './team-file.ts'

/** An organisation of team files, or what is wrong with them. */
export type ReadRustTeam =
  | ({ readonly ok: true } & BuiltTeams)
  | { readonly ok: false; readonly problems: readonly (Problem & Partial<FileProblem>)[] }

/** Stands for having no role of one's own in a team; no role is called so. */
const MEMBER = ''

/** Most problems that are told. */
const MOST_PROBLEMS = 100

/**
 * Reads the files of a repository in the form of rust-lang/team: `teams` and `people`, a file each
 * (SPEC.md of `teams`, RT1 to RT4). `organization` is what the whole is called. Never throws.
 */
export function readRustTeam(files: readonly TextFile[], organization: string): ReadRustTeam {
  const problems: FileProblem[] = []
  const teams: { readonly file: TextFile; readonly team: TeamFile }[] = []
  const people: PersonFile[] = []
  const leftOut = new Map<LeftOut, number>()
  const leave = (what: LeftOut, count = 1) => leftOut.set(what, (leftOut.get(what) ?? 0) + count)
  for (const file of files) {
    const kind = kindOf(file.name)
    if (kind === 'team') {
      const parsed = parseTomlFile(file, teamFileSchema)
      if (!parsed.ok) problems.push(...parsed.problems)
      else if (parsed.value.kind === 'marker-team') leave('marker-teams')
      else teams.push({ file, team: parsed.value })
    } else if (kind === 'person') {
      const parsed = parseTomlFile(file, personFileSchema)
      if (!parsed.ok) problems.push(...parsed.problems)
      else people.push(parsed.value)
    } else leave(kind)
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
  if (teams.length === 0) {
    const message =
      'There is no team: a folder “teams” with a .toml file for each, and a folder “people”, are expected.'
    return { ok: false, problems: [{ code: 'no-teams', where: organization, message }] }
  }
  const names = new Map(people.map(({ github, name }) => [github.toLowerCase(), name]))
  leave('handles', people.length)
  leave('e-mail-addresses', people.filter(({ email }) => typeof email === 'string').length)
  for (const { team } of teams) {
    leave('former-members', team.people?.alumni?.length ?? 0)
    leave('mailing-lists', team.lists?.length ?? 0)
    leave('chat-groups', team['zulip-groups']?.length ?? 0)
    leave('permissions', Object.keys(team.permissions ?? {}).length)
  }
  const built = buildTeamsDocument({
    organization,
    files: files.length,
    teams: teams.map(({ file, team }) => teamOf(file.name, team, names)),
    leftOut,
    notes: [],
  })
  return { ok: true, ...built }
}

/** What a file is, by the folder it stands in. */
function kindOf(name: string): 'team' | 'person' | LeftOut {
  const [file = '', folder = '', above = ''] = name.split(/[\\/]/).reverse()
  if (!file.endsWith('.toml')) return 'other-files'
  if (folder === 'archive' && above === 'teams') return 'archived-teams'
  if (folder === 'teams') return 'team'
  if (folder === 'people') return 'person'
  return [folder, above].includes('repos') || above === 'archive' ? 'repositories' : 'other-files'
}

function teamOf(file: string, team: TeamFile, names: ReadonlyMap<string, string>): Team {
  const { leads = [], members = [] } = team.people ?? {}
  const name = team.website?.name ?? team.name
  const personOf = (github: string): TeamPerson => {
    const key = github.toLowerCase()
    return { key, name: names.get(key)?.trim() || null }
  }
  const leading = new Set(leads.map((github) => github.toLowerCase()))
  const described = new Map((team.roles ?? []).map(({ id, description }) => [id, description]))
  const holders = new Map<string, TeamPerson[]>()
  for (const member of members) {
    const { github, roles = [] } = typeof member === 'string' ? { github: member } : member
    const isLead = leading.has(github.toLowerCase())
    for (const role of roles.length > 0 ? roles : isLead ? [] : [MEMBER]) {
      const others = holders.get(role)
      if (others) others.push(personOf(github))
      else holders.set(role, [personOf(github)])
    }
  }
  const seats = Array.from(holders, ([role, people]): TeamSeat => {
    const title = role === MEMBER ? 'Member' : `Member (${described.get(role) ?? role})`
    return { id: role === MEMBER ? 'members' : role, title: `${title}, ${name}`, holders: people }
  })
  return {
    id: team.name,
    name,
    kind: (team.kind ?? 'team').replaceAll('-', ' '),
    description: team.website?.description ?? '',
    parent: team['subteam-of'] ?? null,
    expectsLead: true,
    lead:
      leads.length > 0
        ? { id: 'lead', title: `Lead, ${name}`, holders: leads.map(personOf) }
        : null,
    seats,
    isBody: team.rfcbot !== undefined || (leads.length === 0 && seats.length > 0),
    file,
    line: 1,
  }
}
