import type { FindingsReport } from '../../text/findings-report.ts'
import { writeHtml } from './write-html.ts'
import { writeJUnit } from './write-junit.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeSarif } from './write-sarif.ts'

type ReportFile = {
  readonly type: string
  readonly ending: string
  readonly write: (report: FindingsReport) => string
}

/** The files a report of findings can be written as, with their media types and the endings of their names. */
export const REPORT_FILES = {
  sarif: { type: 'application/sarif+json', ending: 'sarif', write: writeSarif },
  junit: { type: 'application/xml', ending: 'xml', write: writeJUnit },
  markdown: { type: 'text/markdown; charset=utf-8', ending: 'md', write: writeMarkdown },
  html: { type: 'text/html; charset=utf-8', ending: 'html', write: writeHtml },
} as const satisfies Readonly<Record<string, ReportFile>>
