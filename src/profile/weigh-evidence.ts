import type { RoleId } from '../catalogue/ids.ts'
import type { Title } from '../catalogue/title.ts'
import type { TitledPost } from './align-title.ts'
import { TECHNICAL_PROFESSIONS, TECHNICAL_TEXT, VAGUE_PROFESSIONS } from './title-vocabulary.ts'

/** Something beside the title that speaks for or against a role. */
export type Evidence = {
  readonly code:
    | 'profession-technical'
    | 'profession-other'
    | 'profession-silent'
    | 'unit-technical'
    | 'function-technical'
  /** What it adds to the confidence; negative where it speaks against. */
  readonly weight: number
}

/** What the evidence is worth in all, and each piece. */
export type Weighed = { readonly weight: number; readonly evidence: readonly Evidence[] }

/** Roles beside technology: profession and function of technology say nothing about them. */
export const NEIGHBOURS: readonly RoleId[] = ['ceo', 'coo', 'cfo', 'director', 'board', 'org']

/** Weighs profession, unit and function of a post for a role its title may mean (T12). */
export function weighEvidence(role: RoleId, title: Title, post: TitledPost): Weighed {
  if (NEIGHBOURS.includes(role)) return { weight: 0, evidence: [] }
  const evidence: Evidence[] = []
  const profession = post.profession?.trim() ?? ''
  if (TECHNICAL_PROFESSIONS.some((known) => known.test(profession))) {
    evidence.push({ code: 'profession-technical', weight: 0.05 })
  } else if (!VAGUE_PROFESSIONS.some((known) => known.test(profession))) {
    evidence.push({ code: 'profession-other', weight: isPlain(title) ? -0.15 : -0.45 })
  } else if (profession !== '' && title.kind === 'reading') {
    evidence.push({ code: 'profession-silent', weight: -0.25 })
  }
  if (TECHNICAL_TEXT.test(post.unit ?? '')) evidence.push({ code: 'unit-technical', weight: 0.03 })
  if (TECHNICAL_TEXT.test((post.description ?? '').slice(0, 5000))) {
    evidence.push({ code: 'function-technical', weight: 0.02 })
  }
  return { weight: evidence.reduce((sum, piece) => sum + piece.weight, 0), evidence }
}

/** Whether a title speaks of information technology by itself; "Head of Engineering" does not. */
const isPlain = ({ title, kind }: Title): boolean =>
  kind !== 'reading' && /\b(IT|EDV|CIO|CTO|information|technology|technologie)\b/i.test(title)
