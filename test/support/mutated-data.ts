import type { seededRandom } from './seeded-random.ts'

type Random = ReturnType<typeof seededRandom>

const VALUES: readonly unknown[] = [
  ...['', ' ', 'x', 'a b', 'Zoë', 'two\nlines', 'x'.repeat(130), 'x'.repeat(501), 'EUR', 'eur'],
  ...['2026-03-31', '2026-02-30', '31.3.2026', '..5k', 'decides', 'owns', 'a', '-a', 'a.'],
  ...[0, 1, -1, 0.5, 2, 1e9, true, false, null],
  ...[[], {}, ['cto'], [['cto']], { id: 'a' }, { person: 'ada' }, { a: 1 }, [null]],
]

/** Plain data with so many changes at random: values replaced, keys removed, made up, moved. */
export function mutated(value: unknown, changes: number, random: Random): unknown {
  let result = structuredClone(value)
  for (let i = 0; i < changes; i++) result = mutateOnce(result, random)
  return result
}

function mutateOnce(value: unknown, random: Random): unknown {
  const inner = typeof value === 'object' && value !== null && random.next() < 0.92
  if (!inner) return structuredClone(random.pick(VALUES))
  if (Array.isArray(value)) {
    if (value.length === 0 || random.next() < 0.1) return [...value, random.pick(VALUES)]
    const at = random.between(0, value.length - 1)
    return value.map((one, i) => (i === at ? mutateOnce(one, random) : one))
  }
  const entries = Object.entries(value)
  const choice = random.next()
  const at = random.between(0, Math.max(0, entries.length - 1))
  if (entries.length === 0 || choice < 0.06) {
    return { ...value, [random.pick(['nmae', 'id', 'of', 'until'])]: random.pick(VALUES) }
  }
  if (choice < 0.12) return Object.fromEntries(entries.filter((_, i) => i !== at))
  return Object.fromEntries(
    entries.map(([key, one], i) => [key, i === at ? mutateOnce(one, random) : one]),
  )
}
