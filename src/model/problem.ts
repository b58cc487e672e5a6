/**
 * Something wrong with what was given: a value, never thrown. `where` names the place (file, row,
 * field, id) and `message` says in English what is wrong and what to do; `code` is for machines.
 */
export type Problem = {
  readonly code: string
  readonly where: string
  readonly message: string
}
