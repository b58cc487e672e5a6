import { z } from 'zod'

const person = z.looseObject({
  github: z.string().min(1),
  name: z.string().optional(),
  company: z.string().optional(),
  email: z.string().optional(),
})
const people = z.array(person).nullish()

const groupSchema = z.looseObject({
  dir: z.string().min(1),
  name: z.string().min(1),
  mission_statement: z.string().nullish(),
  stakeholder_sigs: z.array(z.string()).nullish(),
  leadership: z
    .looseObject({ chairs: people, tech_leads: people, emeritus_leads: people })
    .nullish(),
  meetings: z.array(z.unknown()).nullish(),
  contact: z
    .looseObject({ teams: z.array(z.unknown()).nullish(), liaison: person.nullish() })
    .nullish(),
  subprojects: z
    .array(
      z.looseObject({
        name: z.string().min(1),
        description: z.string().nullish(),
        owners: z.array(z.unknown()).nullish(),
      }),
    )
    .nullish(),
})

const groups = z.array(groupSchema).nullish()

/** What is read of `sigs.yaml`; other keys mean nothing here. */
export const sigsFileSchema = z.looseObject({
  sigs: groups,
  workinggroups: groups,
  usergroups: groups,
  committees: groups,
})

/** A group: a SIG, a working group, a user group, a committee. */
export type Group = z.infer<typeof groupSchema>

/** The lists of groups, with what each kind is called and how a name of it is written. */
export const GROUP_LISTS = {
  sigs: { kind: 'special interest group', call: (name: string) => `SIG ${name}` },
  workinggroups: { kind: 'working group', call: (name: string) => `WG ${name}` },
  usergroups: { kind: 'user group', call: (name: string) => `UG ${name}` },
  committees: { kind: 'committee', call: (name: string) => `${name} Committee` },
} as const

/** One of the lists. */
export type GroupList = keyof typeof GROUP_LISTS
