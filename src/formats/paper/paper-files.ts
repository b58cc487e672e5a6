import type { Paper } from '../../text/paper/paper.ts'
import { writePaperDocx } from './write-paper-docx.ts'
import { sectionsHtml, writePaperHtml } from './write-paper-html.ts'
import { writePaperMarkdown } from './write-paper-markdown.ts'

const bytes = (write: (paper: Paper) => string) => (paper: Paper) =>
  new TextEncoder().encode(write(paper))

/** The files a charter or a posting can be written as, with their media types and the endings of their names. */
export const PAPER_FILES = {
  markdown: {
    type: 'text/markdown; charset=utf-8',
    ending: 'md',
    write: bytes(writePaperMarkdown),
  },
  html: { type: 'text/html; charset=utf-8', ending: 'html', write: bytes(writePaperHtml) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    write: writePaperDocx,
  },
  describe: sectionsHtml,
} as const
