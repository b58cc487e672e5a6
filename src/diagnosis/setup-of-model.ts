import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import { type DiagnosisSetup, prepareDiagnosis } from './prepare-diagnosis.ts'
import { readSoundRecord } from './read-record.ts'
import { RULES } from './registry.ts'

/** Gives the rules made ready as the document of a model wants them. */
export type SetupOfModel = (model: Model) => DiagnosisSetup

/** How many settings are kept ready; organisations that set rules are few at a time. */
const MOST_KEPT = 16

/**
 * Makes rules ready by the settings in documents (R1) and the day it is (E7): the same setup as long
 * as the settings say the same and the day lasts, so that a diagnosis can be carried over every other
 * edit. Settings with faults hold as far as they are sound (R2).
 */
export function setupsFor(catalogue: Catalogue, today: () => string): SetupOfModel {
  const kept = new Map<string, DiagnosisSetup>()
  const ofRecord = new WeakMap<object, DiagnosisSetup>()
  return ({ organization }) => {
    const given = organization.diagnosis
    const day = today()
    const known = given && ofRecord.get(given)
    if (known?.day === day) return known
    const { rules } = readSoundRecord(given).record
    const key = `${day} ${JSON.stringify(rules)}`
    const setup = kept.get(key) ?? prepareDiagnosis(catalogue, rules, RULES, day)
    const [oldest] = kept.keys()
    if (!kept.has(key) && kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(key, setup)
    if (given) ofRecord.set(given, setup)
    return setup
  }
}
