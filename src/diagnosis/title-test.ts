/** How many titles are remembered; an organisation has few different ones. */
const MOST_REMEMBERED = 10_000

/** Tells whether a title has certain words; looks at each title once, however many seats bear it. */
export function titleTest(words: RegExp): (title: string) => boolean {
  const known = new Map<string, boolean>()
  return (title) => {
    const said = known.get(title)
    if (said !== undefined) return said
    if (known.size >= MOST_REMEMBERED) known.clear()
    const result = words.test(title)
    known.set(title, result)
    return result
  }
}
