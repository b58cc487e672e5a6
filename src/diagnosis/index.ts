/** The rules that find faults of accountability and authority, in full and edit by edit. */
export { type Coverage, type CoverageRun, coverageAgain, coverageOf } from './coverage.ts'
export { type Diagnosis, diagnose, diagnoseAgain, findingsOf } from './diagnose.ts'
export type { Finding } from './finding.ts'
export { prepareDiagnosis } from './prepare-diagnosis.ts'
export { RULES } from './registry.ts'
