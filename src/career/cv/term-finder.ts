import type { CareerModel, Topic } from '../../catalogue/career-model.ts'

/** A topic whose words stand in a piece of text. */
export type FoundTopic = { readonly topic: Topic; readonly words: number }

/** Finds the topics of some kinds whose terms stand in a piece of text, those of most words first. */
export type TermFinder = (piece: string, kinds: readonly Topic['kind'][]) => readonly FoundTopic[]

type Term = { readonly topic: Topic; readonly words: readonly string[] }

/** Abbreviations of up to three capitals are words of their own: "IT" is not "it". */
const ABBREVIATION = /^[\p{Lu}\d&]{2,3}$/u

const finders = new WeakMap<CareerModel, TermFinder>()

/** Makes the terms of a career model ready, once. */
export function termFinderOf(model: CareerModel): TermFinder {
  const known = finders.get(model)
  if (known) return known
  const byFirst = new Map<string, Term[]>()
  for (const topic of model.topics) {
    const terms = [topic.name.en, topic.name.de, ...topic.terms.en, ...topic.terms.de]
    for (const term of new Set(terms)) {
      const words = wordsOf(term)
      const [first] = words
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { topic, words }])
    }
  }
  const finder: TermFinder = (piece, kinds) => {
    const words = wordsOf(piece)
    const matches = words.flatMap((word, at) =>
      (byFirst.get(word) ?? [])
        .filter(({ words: term }) => term.every((one, step) => words[at + step] === one))
        .map(({ topic, words: term }) => ({ topic, at, words: term.length })),
    )
    // "Project management" is no management: what stands within a longer match says nothing of its own.
    const whole = matches.filter((one) => !matches.some((other) => isWithin(one, other)))
    const found = new Map<string, FoundTopic>()
    for (const { topic, words: length } of whole) {
      if (!kinds.includes(topic.kind)) continue
      if ((found.get(topic.id)?.words ?? 0) < length) {
        found.set(topic.id, { topic, words: length })
      }
    }
    return [...found.values()].sort((a, b) => b.words - a.words)
  }
  finders.set(model, finder)
  return finder
}

type Match = { readonly at: number; readonly words: number }

const isWithin = (one: Match, other: Match): boolean =>
  other.words > one.words && other.at <= one.at && one.at + one.words <= other.at + other.words

/** The words of a text, folded; abbreviations keep their capitals. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}+#&]|\.(?=\p{L}))*|\.NET/gu) ?? []
  return words.map((word) => (ABBREVIATION.test(word) ? word : withoutEnding(word.toLowerCase())))
}

/** Endings of plurals and cases in both languages make no difference in longer words. */
function withoutEnding(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|es|n|s|e)$/u, '') : word
}
