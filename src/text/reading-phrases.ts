import type { LeaderId } from '../catalogue/ids.ts'
import type { UnclearWording } from '../reading/reading.ts'
import type { RoleClass } from '../reading/role-class.ts'
import type { Stance } from '../reading/stance-cues.ts'

/** Classes the catalogue has no role for. */
export type NamelessClass = Exclude<RoleClass, LeaderId>

/** What a reading is told with, in one language. */
export type ReadingPhrases = {
  /** Posts beside the seven, as a reader would call them. */
  readonly classes: Readonly<Record<NamelessClass, string>>
  readonly is: (role: string, share: string, next: string, nextShare: string) => string
  /** Where less than half of the shares speak for it. */
  readonly isLikeliest: (role: string, share: string, next: string, nextShare: string) => string
  readonly isNone: (share: string, next: string, nextShare: string) => string
  readonly isOtherTrade: (share: string, next: string, nextShare: string) => string
  readonly cannotTell: (nearest: string, share: string) => string
  readonly titleAgrees: (title: string) => string
  readonly titleDiffers: (title: string, says: string, duties: string) => string
  readonly titleUnknown: (title: string) => string
  readonly titleAlone: (title: string, says: string) => string
  readonly withTitle: (role: string, share: string) => string
  /** Of a sentence that tells what somebody must bring. */
  readonly asked: (things: string) => string
  /** Of a sentence about the house or what it offers. */
  readonly aside: (things: string) => string
  readonly stance: (counts: Readonly<Record<Stance, string>>) => string
  readonly unclear: Readonly<Record<UnclearWording['code'], (words: string) => string>>
  readonly elsewhere: (matter: string, roles: string) => string
}
