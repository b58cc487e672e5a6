/** Gathers an option that may be given several times. */
export function collected(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one]
}
