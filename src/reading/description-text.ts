/** What a description may come as. */
export const DESCRIPTION_KINDS = ['text', 'docx', 'pdf'] as const

/** How a description came: `text` is plain text, Markdown or HTML alike. */
export type DescriptionKind = (typeof DESCRIPTION_KINDS)[number]

/** Why a file gives no text that could be read. */
export const DESCRIPTION_FAULTS = [
  'docx-protected',
  'docx-damaged',
  'docx-unpacks',
  'pdf-protected',
  'pdf-damaged',
  'pdf-without-text',
  'pdf-pages',
  'doc',
  'odt',
  'rtf',
  'picture',
  'other-zip',
  'binary',
  'too-large',
  'too-slow',
] as const

/** Why a file gives no text that could be read. */
export type DescriptionFault = (typeof DESCRIPTION_FAULTS)[number]

/** The text of a file, or why there is none; places of a reading are places of this text. */
export type DescriptionText =
  | { readonly ok: true; readonly kind: DescriptionKind; readonly text: string }
  | { readonly ok: false; readonly fault: DescriptionFault }
