import fc from 'fast-check'

/** Superiors by node, -1 for roots: forests wide and deep, superiors numbered before reports. */
export const randomForest = (most: number): fc.Arbitrary<readonly number[]> =>
  fc
    .tuple(
      fc.array(fc.nat(), { minLength: 1, maxLength: most }),
      fc.constantFrom(1, 2, 8, 1000),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([picks, back, rootEvery]) =>
      picks.map((pick, node) =>
        node === 0 || pick % (rootEvery * 7) === 0 ? -1 : node - 1 - (pick % Math.min(node, back)),
      ),
    )

/** One superior above the other. */
export const chain = (count: number): Int32Array =>
  Int32Array.from({ length: count }, (_, node) => node - 1)

/** All under one. */
export const star = (count: number): Int32Array =>
  Int32Array.from({ length: count }, (_, node) => (node === 0 ? -1 : 0))

/** A seeded organisation with spans of three to twelve, as large as asked. */
export function seededOrganization(count: number, seed = 7): Int32Array {
  const parent = new Int32Array(count).fill(-1)
  let state = seed
  let manager = 0
  let next = 1
  while (next < count) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const span = 3 + ((state >>> 16) % 10)
    for (let report = 0; report < span && next < count; report++) parent[next++] = manager
    manager++
  }
  return parent
}
