import type { Team, TeamPerson, TeamSeat } from '../teams/team.ts'
import { GROUP_LISTS, type Group, type GroupList } from './sigs-file.ts'

/** The committee on which liaisons sit. */
const STEERING = 'committee-steering'

type Leader = { readonly github: string; readonly name?: string | undefined }

/** What surrounds a group: its file and line, and the SIGs by their names. */
type Surroundings = {
  readonly file: string
  readonly line: number
  readonly sigByName: ReadonlyMap<string, string>
}

/** A group and its subprojects as teams (SG1 to SG4). */
export function teamsOfGroup(
  group: Group,
  list: GroupList,
  { file, line, sigByName }: Surroundings,
): readonly Team[] {
  const { kind, call } = GROUP_LISTS[list]
  const name = call(group.name)
  const chairs = group.leadership?.chairs ?? []
  const isCommittee = list === 'committees'
  const liaison = group.contact?.liaison
  const lines: NonNullable<TeamSeat['lines']> = [
    ...(group.stakeholder_sigs ?? []).map((sig) => {
      return { team: sigByName.get(sig) ?? sig, kind: 'dotted' as const, for: 'stakeholder SIG' }
    }),
    ...(liaison && group.dir !== STEERING
      ? [{ team: STEERING, person: personOf(liaison), kind: 'functional' as const, for: 'liaison' }]
      : []),
  ]
  const team: Team = {
    ...{ id: group.dir, name, kind, description: group.mission_statement ?? '', parent: null },
    expectsLead: true,
    lead:
      isCommittee || chairs.length === 0
        ? null
        : { id: 'chair', title: `Chair, ${name}`, holders: chairs.map(personOf), lines },
    seats: isCommittee
      ? chairs.map((chair) => ({ id: null, title: `Member, ${name}`, holders: [personOf(chair)] }))
      : [],
    beside: techLeads(group, name),
    isBody: isCommittee,
    ...{ file, line },
  }
  const parts = (group.subprojects ?? []).map((part): Team => {
    const called = { id: `${group.dir}.${part.name}`, name: part.name, kind: 'subproject' }
    const own = { ...called, description: part.description ?? '', parent: group.dir }
    return { ...own, expectsLead: false, lead: null, seats: [], isBody: false, file, line }
  })
  return [team, ...parts]
}

function techLeads({ leadership }: Group, name: string): readonly TeamSeat[] {
  const leads = leadership?.tech_leads ?? []
  if (leads.length === 0) return []
  return [{ id: 'tech-lead', title: `Technical Lead, ${name}`, holders: leads.map(personOf) }]
}

const personOf = ({ github, name }: Leader): TeamPerson => ({
  key: github.toLowerCase(),
  name: name?.trim() || null,
})
