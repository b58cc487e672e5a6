import type { FindingsReport } from '../../text/findings-report.ts'

/** The formats a report of findings can be written in, beside JSON and the terminal. */
export const REPORT_FORMATS = ['sarif', 'junit', 'markdown', 'html'] as const

/** A format of reports. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** What writes reports; joined in `main`. */
export type ReportFiles = Readonly<
  Record<
    ReportFormat,
    {
      /** The media type of the file. */
      readonly type: string
      /** How its name ends, without the dot. */
      readonly ending: string
      readonly write: (report: FindingsReport) => string
    }
  >
>
