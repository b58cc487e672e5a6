/** What somebody wants changed, in the words of the command line. */
export type EditWish =
  | {
      readonly do: 'set'
      /** `positions/cto`, or `organization`. */
      readonly target: string
      /** `title=Chief Technology Officer`; nothing behind the sign takes the field out. */
      readonly fields: readonly string[]
    }
  | {
      readonly do: 'add'
      readonly kind: string
      readonly fields: readonly string[]
      /** Id of the entry to stand behind; nothing means the end of the list. */
      readonly after?: string | undefined
    }
  | {
      readonly do: 'remove'
      readonly target: string
      /** What refers to it goes too, or leads to what is above it. */
      readonly withLines: boolean
    }

/** Reads a value written as YAML between brackets; nothing where it is none. */
export type ParseValue = (text: string) => unknown
