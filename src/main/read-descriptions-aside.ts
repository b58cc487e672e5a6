import type { ReadDescriptionFile } from '../app/read-description.ts'
import {
  isPackedDescription,
  readDescriptionFile,
} from '../formats/description/read-description-file.ts'
import type { DescriptionText } from '../reading/description-text.ts'
import { AsideLimitReached, runAside } from './run-aside.ts'

/** What one file may take (B4 of `src/formats/description/SPEC.md`). */
const LIMITS = { seconds: 20, megabytes: 1024 }

/** Reads files with descriptions: packed ones in a thread of their own, which is ended at its limits. */
export function readDescriptionsAside(): ReadDescriptionFile {
  const worker = new URL('./description-worker.js', import.meta.url)
  const aside = runAside<Uint8Array>(worker, LIMITS)
  return async (bytes) => {
    if (!aside.isBuilt || !isPackedDescription(bytes)) return readDescriptionFile(bytes)
    try {
      return await aside.run<DescriptionText>(() => bytes)
    } catch (error) {
      if (error instanceof AsideLimitReached) return { ok: false, fault: 'too-slow' }
      throw error
    }
  }
}
