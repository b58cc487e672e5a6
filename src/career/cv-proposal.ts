import type {
  HeldPost,
  ProfileCertificate,
  ProfileDegree,
  ProfileExperience,
  ProfileSkill,
} from './career-profile.ts'

/** An entry that a CV proposes for a list of the profile. */
export type ProposedEntry =
  | { readonly list: 'degrees'; readonly entry: ProfileDegree }
  | { readonly list: 'certificates'; readonly entry: ProfileCertificate }
  | { readonly list: 'experience'; readonly entry: ProfileExperience }
  | { readonly list: 'skills'; readonly entry: ProfileSkill }
  | { readonly list: 'held'; readonly entry: HeldPost }

/** A proposal with the words it was read from (C1). */
export type CvProposal = ProposedEntry & {
  readonly confidence: 'high' | 'medium' | 'low'
  /** The line or sentence it was read from. */
  readonly sentence: string
  /** Where it stands, in characters of the text as it came in. */
  readonly place: { readonly start: number; readonly end: number }
  /** Whether the profile says so already. */
  readonly known: boolean
}

/** What a CV proposes, or why it cannot be read. */
export type CvReading =
  | { readonly ok: true; readonly proposals: readonly CvProposal[] }
  | {
      readonly ok: false
      readonly problem: {
        readonly code: 'empty-text' | 'no-words' | 'text-too-long'
        readonly length: number
      }
    }
