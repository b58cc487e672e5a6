import { StoreRefusal } from './stored.ts'

/** Refuses a snapshot of a document that was loaded before personal data was erased. */
export function checkErasures(change: string, loaded: number, now: number): void {
  if (loaded === now) return
  const message = 'Personal data was erased since the document was loaded; load it anew.'
  throw new StoreRefusal('outdated-snapshot', change, message)
}
