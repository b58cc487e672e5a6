import type { ResponsibilityCue } from './responsibility-cue.ts'
import { COURSE_CUES } from './responsibility-cues-course.ts'
import { RUNNING_CUES } from './responsibility-cues-running.ts'
import { SERVING_CUES } from './responsibility-cues-serving.ts'

/**
 * How postings and duty statements word responsibilities, beyond the terms of the catalogue. The
 * claims are those of the responsibility itself.
 */
export const RESPONSIBILITY_CUES: readonly ResponsibilityCue[] = [
  ...COURSE_CUES,
  ...RUNNING_CUES,
  ...SERVING_CUES,
]
