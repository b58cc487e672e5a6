/**
 * Reads a preference of this browser. Gives null where none is stored or storage is forbidden:
 * a preference is a convenience, the page works without it.
 */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`mandate.${name}`)
  } catch {
    return null
  }
}

/** Stores a preference in this browser, if it lets us. */
export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`mandate.${name}`, value)
  } catch {
    // Storage may be forbidden or full; the choice then holds until the page is left.
  }
}
