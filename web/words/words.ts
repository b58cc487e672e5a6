import type { en } from './en.ts'

/** Every word that stands on the page alone: buttons, headings, messages; the same in both languages. */
export type Words = typeof en
