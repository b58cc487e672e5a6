import { MOST_PROBLEMS } from './bounds.ts'
import {
  type DocumentPath,
  type DocumentProblem,
  type DocumentProblemCode,
  describeFound,
  describePath,
  valueAt,
} from './document-problem.ts'

/** The problems found so far, bounded (B5). */
export class ProblemList {
  readonly found: DocumentProblem[] = []
  readonly root: unknown

  constructor(root: unknown) {
    this.root = root
  }

  /** Whether no further problem will be kept. */
  get full(): boolean {
    return this.found.length > MOST_PROBLEMS
  }

  /** Adds a problem at a path; `advice` becomes its message. */
  add(
    code: DocumentProblemCode,
    path: DocumentPath,
    expected: string,
    advice: string,
    suggestion?: string,
  ): void {
    const where = describePath(path, this.root)
    const found = describeFound(valueAt(this.root, path))
    const message = `${where}: ${advice}`
    const problem = { code, path, where, expected, found, message }
    this.take([suggestion === undefined ? problem : { ...problem, suggestion }])
  }

  /** Adds problems made elsewhere. */
  take(problems: readonly DocumentProblem[]): void {
    for (const problem of problems) {
      if (this.found.length < MOST_PROBLEMS) {
        this.found.push(problem)
      } else if (!this.full) {
        const message = `There are more problems; the first ${MOST_PROBLEMS} are shown.`
        const nothing = { path: [], where: 'the document', expected: '', found: '' }
        this.found.push({ code: 'more-problems', ...nothing, message })
      }
    }
  }
}
