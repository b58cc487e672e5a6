/** The state a file was exported at: the organisation here, and its change. */
export type ExportMark = { readonly organization: string; readonly change: string }

const MARK = /^# Mandate: ([a-z0-9-]{1,64}) at ([A-Za-z0-9-]{1,80})[^\n]*(?:\n|$)/m

/** Only the head of a file is looked at: further down a comment is a comment. */
const HEAD = 4000

/**
 * Puts a first line in front of an exported file that says at which change it was exported. Brought
 * back, it tells what was edited by hand from what others did meanwhile (SPEC.md, H2).
 */
export function withMark(text: string, { organization, change }: ExportMark): string {
  return `# Mandate: ${organization} at ${change} (keep this line: it tells your edits from those of others)\n${text}`
}

/** The state a file says it was exported at; nothing where it does not say. */
export function markOf(text: string): ExportMark | null {
  const [, organization, change] = MARK.exec(text.slice(0, HEAD).replaceAll('\r\n', '\n')) ?? []
  return organization === undefined || change === undefined ? null : { organization, change }
}

/** A file without that line. */
export function withoutMark(text: string): string {
  const head = text.slice(0, HEAD)
  return head.replace(MARK, '') + text.slice(HEAD)
}
