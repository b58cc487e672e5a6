/** Shortest part of a compound, in letters. */
const SHORTEST_PART = 4
/** Longest word that is taken apart; longer ones are noise. */
const LONGEST_COMPOUND = 60
/** From this length on a word may have three parts. */
const LONG_ENOUGH_FOR_THREE = 16
/** What may stand between the parts of a German compound. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er'] as const

/** Says whether a word is of the length compounds have. */
export function mayBeCompound(folded: string): boolean {
  return folded.length >= 2 * SHORTEST_PART && folded.length <= LONGEST_COMPOUND
}

/**
 * The two or three parts of a compound, all of which `holds` knows; the longest first part wins.
 * Undefined where a word cannot be parted so.
 */
export function partsOfCompound(
  folded: string,
  holds: (part: string) => boolean,
  more = folded.length >= LONG_ENOUGH_FOR_THREE ? 1 : 0,
): readonly string[] | undefined {
  for (let end = folded.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const tail = folded.slice(end)
    const ends = holds(tail)
    if (!ends && more === 0) continue
    const first = firstPart(folded.slice(0, end), holds)
    if (first === undefined) continue
    if (ends) return [first, tail]
    const rest = partsOfCompound(tail, holds, 0)
    if (rest) return [first, ...rest]
  }
  return undefined
}

function firstPart(head: string, holds: (part: string) => boolean): string | undefined {
  for (const joint of JOINTS) {
    const part = head.endsWith(joint) ? head.slice(0, head.length - joint.length) : ''
    if (part.length >= SHORTEST_PART - 1 && holds(part)) return part
  }
  return undefined
}

/** The longest beginning or end of a word that `holds` knows; the rest is unknown. */
export function knownEnd(folded: string, holds: (part: string) => boolean): string | undefined {
  for (let length = folded.length - SHORTEST_PART; length > SHORTEST_PART; length--) {
    const ends = [folded.slice(0, length), folded.slice(-length)]
    const known = ends.find(holds)
    if (known !== undefined) return known
  }
  return undefined
}
