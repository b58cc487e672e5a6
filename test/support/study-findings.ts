import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { diagnose, findingsOf } from '../../src/diagnosis/diagnose.ts'
import type { Finding } from '../../src/diagnosis/finding.ts'
import { prepareDiagnosis } from '../../src/diagnosis/prepare-diagnosis.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import { fingerprint } from '../../src/model/hash-text.ts'
import { idOf } from '../../src/model/id-of.ts'
import { openModel } from '../../src/model/model.ts'

/** Names the drawing of the sample: the same word draws the same findings. */
const SEED = 'field study'

/** A finding about a published organisation, under a name that says nothing of who it is about. */
export type StudiedFinding = {
  /** A hash of set and finding, by which the sample is drawn, too. */
  readonly key: string
  readonly set: string
  readonly finding: Finding
}

/** What every rule finds in every organisation, by name; rules that ask for the day are given none. */
export function studyFindings(
  catalogue: Catalogue,
  organizations: ReadonlyMap<string, OrganizationDocument>,
): readonly StudiedFinding[] {
  const setup = prepareDiagnosis(catalogue)
  return Array.from(organizations, ([set, document]) =>
    findingsOf(diagnose(openModel(document), setup)).map((finding) => ({
      key: fingerprint(`${SEED}\n${set}\n${finding.id}`),
      set,
      finding,
    })),
  ).flat()
}

/** A duty read from the text of a post in a published organisation, named as findings are. */
export type StudiedDuty = {
  readonly key: string
  readonly set: string
  readonly duty: Assignment
}

/** Every duty that was read from a text of a published organisation. */
export function studyReadDuties(
  organizations: ReadonlyMap<string, OrganizationDocument>,
): readonly StudiedDuty[] {
  return Array.from(organizations, ([set, { assignments }]) =>
    assignments
      .filter(({ origin }) => origin === 'read')
      .map((duty) => {
        const key = fingerprint(`${SEED}\n${set}\n${idOf('assignments', duty)}`)
        return { key, set, duty }
      }),
  ).flat()
}

/**
 * Those with the smallest hashes. One that is added or goes changes one place of the sample, not all
 * of it, so that judgements keep while rules change.
 */
export function sampleOf<Studied extends { readonly key: string }>(
  all: readonly Studied[],
  size: number,
): readonly Studied[] {
  return all.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).slice(0, size)
}
