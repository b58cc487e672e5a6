/**
 * An idea that both languages have words for. The words stand as comma-separated lists, in any
 * inflection the light stem does not undo; a word may be up to four words long.
 *
 * `weight` says how much it tells about what is asked: matter 1 (left out), an act less, since
 * many things can be chosen, built or bought; next to nothing for a word that tells nothing about
 * which thing is meant (to run, to be in charge).
 */
export type Concept = {
  readonly id: string
  readonly en: string
  readonly de: string
  readonly weight?: number
  /** Work of other departments, which none of the sources speaks of. */
  readonly outside?: true
}

/** Weight of a word that leads to nothing; it only tells `developers` from `work with developers`. */
export const FAINT = 0.06
