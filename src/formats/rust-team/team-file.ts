import { z } from 'zod'

const roles = z.array(z.string()).optional()
const member = z.union([z.string(), z.looseObject({ github: z.string(), roles })])

/** What is read of a file of a team; other keys are the format's and mean nothing here. */
export const teamFileSchema = z.looseObject({
  name: z.string().min(1),
  kind: z.string().optional(),
  'subteam-of': z.string().optional(),
  people: z
    .looseObject({
      leads: z.array(z.string()).optional(),
      members: z.array(member).optional(),
      alumni: z.array(member).optional(),
    })
    .optional(),
  roles: z.array(z.looseObject({ id: z.string(), description: z.string() })).optional(),
  rfcbot: z.looseObject({}).optional(),
  website: z
    .looseObject({ name: z.string().optional(), description: z.string().optional() })
    .optional(),
  permissions: z.looseObject({}).optional(),
  lists: z.array(z.unknown()).optional(),
  'zulip-groups': z.array(z.unknown()).optional(),
})

/** A file of a team. */
export type TeamFile = z.infer<typeof teamFileSchema>

/** What is read of a file of a person. */
export const personFileSchema = z.looseObject({
  name: z.string(),
  github: z.string().min(1),
  email: z.union([z.string(), z.literal(false)]).optional(),
})

/** A file of a person. */
export type PersonFile = z.infer<typeof personFileSchema>
