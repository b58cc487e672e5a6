import type {
  AxisChange,
  CareerPath,
  CareerPaths,
  ChangedDuty,
  Depth,
  PathStep,
} from '../career/career-path.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { type CareerWords, careerWords } from './career-words.ts'
import type { Sentence } from './phrases.ts'

/** Names told of what is gained or left, before "and … more". */
const MOST_NAMES = 5

/** A change on an axis smaller than this is none: the sources spread wider. */
const SAME_PLACE = 0.1

/** One step in words: why sources let one take it, what speaks against, what changes. */
export type PathStepSentences = {
  readonly title: string
  readonly grounds: readonly Sentence[]
  readonly against: readonly Sentence[]
  readonly changes: readonly Sentence[]
}

/** A way in words. */
export type PathSentences = {
  readonly title: string
  readonly facts: readonly string[]
  readonly steps: readonly PathStepSentences[]
}

/** All ways in words; where there is none, why. */
export type PathsSentences = {
  readonly none: string | null
  readonly paths: readonly PathSentences[]
}

/** Puts ways into sentences, at most so many of them. */
export function pathsSentences(
  catalogue: Catalogue,
  { from, to, none, paths }: CareerPaths,
  language: Language,
  most: number = paths.length,
): PathsSentences {
  const words = careerWords(catalogue, language)
  const say = words.say.paths
  return {
    none: none === null ? null : say.none[none](words.station(from), words.station(to)),
    paths: paths.slice(0, most).map((path) => pathSentences(catalogue, words, path)),
  }
}

function pathSentences(catalogue: Catalogue, words: CareerWords, path: CareerPath): PathSentences {
  const say = words.say.paths
  return {
    title: say.way(path.stations.map(words.station).join(' → ')),
    facts: [
      say.open(words.number(path.open.length)),
      ...(path.contested > 0 ? [say.contested(words.number(path.contested))] : []),
    ],
    steps: path.steps.map((step) => stepOf(catalogue, words, step)),
  }
}

function stepOf(catalogue: Catalogue, words: CareerWords, step: PathStep): PathStepSentences {
  const say = words.say.paths
  const from = words.station(step.from)
  const to = words.station(step.to)
  const { change, against } = step
  const duty = (id: string) => catalogue.responsibilities.get(id)?.name[words.language] ?? id
  const decision = (id: string) => catalogue.decisionKinds.get(id)?.name[words.language] ?? id
  const changed = (
    duties: readonly ChangedDuty[],
    tell: (count: string, names: string) => string,
    name: (id: string) => string,
  ): readonly Sentence[] => {
    if (duties.length === 0) return []
    const shown = duties.slice(0, MOST_NAMES)
    const left = duties.length - shown.length
    const names = shown.map(({ id }) => name(id))
    if (left > 0) names.push(say.more(words.number(left)))
    return [
      {
        text: tell(words.number(duties.length), names.join('; ')),
        claims: shown.flatMap(({ claims }) => claims.slice(0, 1)),
      },
    ]
  }
  return {
    title: `${from} → ${to}`,
    grounds: step.grounds.map(({ kind, claims }) => ({
      text: say.grounds[kind](from, to),
      claims,
    })),
    against: [
      ...(against.claims.length > 0 ? [{ text: say.denied, claims: against.claims }] : []),
      ...against.disagreements.map((id) => ({
        text: say.disputed(words.dispute(id)),
        claims: [id],
      })),
    ],
    changes: [
      axisSentence(say.axes.orientation, change.orientation),
      axisSentence(say.axes.horizon, change.horizon),
      ...depthSentences(words, change.depth.to),
      ...changed(change.duties.gained, say.gained, duty),
      ...changed(change.duties.left, say.left, duty),
      ...(change.decisions.gained.length > 0
        ? changed(change.decisions.gained, say.decisions, decision)
        : [{ text: say.noDecisions, claims: [] }]),
    ],
  }
}

/** How far a step moves along an axis, with the firmest votes on either side. */
export function axisSentence(
  words: Readonly<Record<'more' | 'less' | 'same' | 'unknown', string>>,
  { by, from, to }: AxisChange,
): Sentence {
  const way =
    by === null ? 'unknown' : Math.abs(by) < SAME_PLACE ? 'same' : by > 0 ? 'more' : 'less'
  // The firmest votes on either side stand for all of them.
  const claims = [from, to].flatMap((position) =>
    [...(position?.votes ?? [])]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map(({ claim }) => claim),
  )
  return { text: words[way], claims: way === 'unknown' ? [] : claims }
}

function depthSentences({ say }: CareerWords, { deep, broad }: Depth): readonly Sentence[] {
  const told = [
    ...(deep.length > 0 ? [{ text: say.paths.deep, claims: deep }] : []),
    ...(broad.length > 0 ? [{ text: say.paths.broad, claims: broad }] : []),
  ]
  return told.length > 0 ? told : [{ text: say.paths.depthSilent, claims: [] }]
}
