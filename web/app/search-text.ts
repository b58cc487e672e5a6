/** What stands behind the `?` of an address: plain texts, so that links stay readable. */
export type SearchTexts = Readonly<Record<string, string>>

/** Reads the part of an address behind the `?`; of a repeated name the last counts. */
export function parseSearch(text: string): SearchTexts {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Writes the part of an address from its `?` on; empty and absent values are left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search).flatMap(([name, value]) => {
    if (typeof value !== 'string' || value === '') return []
    return [`${encodeURIComponent(name)}=${encode(value)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Separators that a query may carry as they are stay readable (RFC 3986, section 3.4). */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|3B)/g, (code) => decodeURIComponent(code))
}
