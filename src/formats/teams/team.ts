/** Somebody who holds a seat: what tells people apart in the source, and the name, if it is known. */
export type TeamPerson = { readonly key: string; readonly name: string | null }

/** A seat of a team. */
export type TeamSeat = {
  /** Behind the team's id: `lead`, `chair`; nothing where it is called by its holder. */
  readonly id: string | null
  readonly title: string
  readonly holders: readonly TeamPerson[]
  /** Others to whom it has a line: a seat of a team that leads, or that a person holds. */
  readonly lines?: readonly {
    readonly team: string
    readonly person?: TeamPerson
    readonly kind: 'dotted' | 'functional'
    readonly for: string
  }[]
}

/** A team as its source describes it, ready to become a unit with seats. */
export type Team = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly description: string
  /** The team it stands below. */
  readonly parent: string | null
  /** Whether a lead is expected: parts that own files have none. */
  readonly expectsLead: boolean
  /** The seat at its head; several people may share it. */
  readonly lead: TeamSeat | null
  /** Further seats; they answer to the lead's, or the nearest above. */
  readonly seats: readonly TeamSeat[]
  /** Seats that answer to nobody in the team: leads beside the lead. */
  readonly beside?: readonly TeamSeat[]
  /** Whether its seats decide as one. */
  readonly isBody: boolean
  readonly file: string
  readonly line: number
}

/** Every seat of a team, the lead's first. */
export const seatsOf = ({ lead, beside = [], seats }: Team): readonly TeamSeat[] => [
  ...(lead ? [lead] : []),
  ...beside,
  ...seats,
]
