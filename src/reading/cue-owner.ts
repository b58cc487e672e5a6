import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Verb } from '../model/verb.ts'
import type { Phrases } from './cue-index.ts'
import { RESPONSIBILITY_CUES } from './responsibility-cues.ts'
import type { RoleCue } from './role-cue.ts'
import { ROLE_CUE_SETS, type RoleCueSet } from './role-cues.ts'
import { isSearchOnly } from './search-only-terms.ts'
import { STANCE_CUES, type Stance } from './stance-cues.ts'
import { VERB_CUES } from './verb-cues.ts'

/** What phrases speak for: classes, a responsibility, a verb, or a stance. */
export type CueOwner = Phrases &
  (
    | { readonly kind: 'role'; readonly cue: RoleCue }
    | { readonly kind: 'responsibility'; readonly id: string }
    | { readonly kind: 'verb'; readonly verb: Verb }
    | { readonly kind: 'stance'; readonly stance: Stance }
  )

const isTelling = (term: string): boolean => !isSearchOnly(term)

/** Everything with phrases: the room's cues and the names and terms of the catalogue (M2). */
export function cueOwners(
  catalogue: Catalogue,
  without: readonly RoleCueSet[],
): readonly CueOwner[] {
  const sets = Object.entries(ROLE_CUE_SETS).filter(([id]) => !without.some((one) => one === id))
  const roles = sets.flatMap(([, cues]): readonly RoleCue[] => cues)
  const own = new Map(RESPONSIBILITY_CUES.map((cue) => [cue.of, cue]))
  return [
    ...roles.map((cue): CueOwner => ({ kind: 'role', cue, en: cue.en, de: cue.de })),
    ...[...catalogue.responsibilities.values()].map(({ id, name, terms }): CueOwner => {
      const more = own.get(id)
      const en = [...[name.en, ...terms.en].filter(isTelling), more?.en ?? ''].join(', ')
      const de = [...[name.de, ...terms.de].filter(isTelling), more?.de ?? ''].join(', ')
      return { kind: 'responsibility', id, en, de, isStrict: true }
    }),
    ...VERB_CUES.map((cue): CueOwner => ({ kind: 'verb', ...cue })),
    ...STANCE_CUES.map(({ stance, en, de }): CueOwner => ({ kind: 'stance', stance, en, de })),
  ]
}
