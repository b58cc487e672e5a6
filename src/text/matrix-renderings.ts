import { VERBS, type Verb } from '../model/verb.ts'

/** How a matrix shows the verbs: as they are, or in the letters of a convention. */
export const RENDERINGS = ['verbs', 'raci', 'rasci', 'daci', 'rapid'] as const

/** One way to show the verbs. */
export type RenderingId = (typeof RENDERINGS)[number]

/** A letter of a convention: the verbs it stands for here, and the one it means there. */
export type RenderedLetter = {
  readonly letter: string
  /** Strongest first. */
  readonly verbs: readonly Verb[]
  /** What the convention means by it: typed into a cell, this verb is written. */
  readonly writes: Verb
}

/** What cannot be seen any more: a verb that looks like another, or that has no letter at all. */
export type RenderingLoss =
  | {
      readonly kind: 'merged'
      readonly verb: Verb
      readonly as: Verb
      readonly letter: string
    }
  | { readonly kind: 'missing'; readonly verb: Verb }

/** A source of a convention, in full. */
export type RenderingSource = {
  readonly authors: string
  readonly title: string
  readonly published: string
  readonly url?: string
}

/** What stands for a part that the convention has no letter for. */
export const NO_LETTER = '·'

const letter = (sign: string, writes: Verb, ...others: readonly Verb[]): RenderedLetter => ({
  letter: sign,
  verbs: VERBS.filter((verb) => verb === writes || others.includes(verb)),
  writes,
})

const ACCOUNTABLE = letter('A', 'answers-for', 'decides')
const CONSULTED = letter('C', 'gives-input', 'must-agree')
const INFORMED = letter('I', 'is-told')

/** The letters of each convention; the verbs themselves need none. */
const LETTERS: Readonly<Record<RenderingId, readonly RenderedLetter[]>> = {
  verbs: [],
  raci: [letter('R', 'carries-out', 'recommends', 'supports'), ACCOUNTABLE, CONSULTED, INFORMED],
  rasci: [
    letter('R', 'carries-out', 'recommends'),
    ACCOUNTABLE,
    letter('S', 'supports'),
    CONSULTED,
    INFORMED,
  ],
  daci: [letter('D', 'recommends'), letter('A', 'decides'), CONSULTED, INFORMED],
  rapid: [
    letter('R', 'recommends'),
    letter('A', 'must-agree'),
    letter('P', 'carries-out', 'supports'),
    letter('I', 'gives-input'),
    letter('D', 'decides'),
  ],
}

const PMBOK: RenderingSource = {
  authors: 'Project Management Institute',
  title: 'A Guide to the Project Management Body of Knowledge (PMBOK Guide), 6th edition',
  published:
    'Newtown Square: Project Management Institute, 2017, section 9.1.2.2, responsibility assignment matrix',
}

/** Where the conventions are described. RAPID is a registered mark of Bain & Company. */
const SOURCES: Readonly<Record<RenderingId, readonly RenderingSource[]>> = {
  verbs: [],
  raci: [PMBOK],
  rasci: [
    PMBOK,
    {
      authors: 'Wikipedia',
      title: 'Responsibility assignment matrix, with the variant RASCI',
      published: 'English edition',
      url: 'https://en.wikipedia.org/wiki/Responsibility_assignment_matrix',
    },
  ],
  daci: [
    {
      authors: 'Atlassian',
      title: 'DACI: a decision-making framework',
      published: 'Atlassian Team Playbook',
      url: 'https://www.atlassian.com/team-playbook/plays/daci',
    },
  ],
  rapid: [
    {
      authors: 'Paul Rogers, Marcia Blenko',
      title: 'Who Has the D? How Clear Decision Roles Enhance Organizational Performance',
      published: 'Harvard Business Review 84 (1), January 2006, pages 52–61',
    },
    {
      authors: 'Marcia W. Blenko, Jenny Davis-Peccoud',
      title: 'Decision Insights 10: Great decisions – not a solo performance',
      published: 'Bain & Company, 2011',
      url: 'https://bain.com/ja/insights/decision-insights-10-great-decisions-not-a-solo-performance',
    },
  ],
}

/** The letters of a rendering, in the order of its name. */
export function lettersOf(rendering: RenderingId): readonly RenderedLetter[] {
  return LETTERS[rendering]
}

/** Where a rendering is described. */
export function sourcesOf(rendering: RenderingId): readonly RenderingSource[] {
  return SOURCES[rendering]
}

/** What a rendering loses, strongest verb first; nothing where verbs are shown as verbs. */
export function lossesOf(rendering: RenderingId): readonly RenderingLoss[] {
  if (rendering === 'verbs') return []
  return VERBS.flatMap((verb): RenderingLoss[] => {
    const found = LETTERS[rendering].find(({ verbs }) => verbs.includes(verb))
    if (found === undefined) return [{ kind: 'missing', verb }]
    const { writes: as, letter: sign } = found
    return as === verb ? [] : [{ kind: 'merged', verb, as, letter: sign }]
  })
}

/** The letters for some verbs, strongest verb first, each once; `NO_LETTER` where none fits. */
export function lettersFor(rendering: RenderingId, verbs: readonly Verb[]): string {
  const letters = VERBS.filter((verb) => verbs.includes(verb)).flatMap(
    (verb) => LETTERS[rendering].find((one) => one.verbs.includes(verb))?.letter ?? [],
  )
  return letters.length === 0 && verbs.length > 0 ? NO_LETTER : [...new Set(letters)].join('')
}
