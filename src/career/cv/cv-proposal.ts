import type {
  HeldPost,
  ProfileCertificate,
  ProfileDegree,
  ProfileExperience,
  ProfileSkill,
} from '../career-profile.ts'

/** An entry that a CV proposes for a list of the profile. */
export type ProposedEntry =
  | { readonly list: 'degrees'; readonly entry: ProfileDegree }
  | { readonly list: 'certificates'; readonly entry: ProfileCertificate }
  | { readonly list: 'experience'; readonly entry: ProfileExperience }
  | { readonly list: 'skills'; readonly entry: ProfileSkill }
  | { readonly list: 'held'; readonly entry: HeldPost }

/** Words of the CV, and where they stand, in characters of the text as it came in. */
export type CvWords = {
  readonly sentence: string
  readonly place: { readonly start: number; readonly end: number }
}

/** A proposal with the words it was read from (C1). */
export type CvProposal = ProposedEntry &
  CvWords & {
    readonly confidence: 'high' | 'medium' | 'low'
    /** Further words it was read from: the team and the budget of a post, more evidence of a skill. */
    readonly also: readonly CvWords[]
    /** Whether the profile says so already. */
    readonly known: boolean
  }

/** What a CV proposes, in the order of the lists of a profile; or why it cannot be read. */
export type CvReading =
  | { readonly ok: true; readonly proposals: readonly CvProposal[] }
  | {
      readonly ok: false
      readonly problem: {
        readonly code: 'empty-text' | 'no-words' | 'text-too-long'
        readonly length: number
      }
    }
