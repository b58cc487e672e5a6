/**
 * The places of a longest rising subsequence of different numbers (patience sorting): what may stay
 * where it stands when a list is brought into another order with the fewest moves.
 */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length, the place of the smallest number that ends a rise of that length. */
  const ends: number[] = []
  const before: number[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (ends[low - 1] as number))
    ends[low] = place
  }
  const places = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place] as number) {
    places.add(place)
  }
  return places
}
