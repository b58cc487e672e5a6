import { refused } from '../app/errors.ts'
import { CHECK_OPTIONS, type CheckOptions, runCheck } from './commands/check.ts'
import type { EditOptions } from './commands/edit.ts'
import { FIX_OPTIONS, type FixOptions, runFix } from './commands/fix-findings.ts'
import { KEEP_OPTIONS, runKeep } from './commands/keep-findings.ts'
import { runWatch, WATCH_OPTIONS } from './commands/watch-check.ts'
import { type CliServices, type CommonOptions, fail, type Session } from './session.ts'

/** Everything a call of `mandate check` can say. */
export type CheckFlags = CommonOptions &
  CheckOptions &
  Omit<EditOptions, 'file'> & {
    readonly watch?: boolean
    readonly fix?: FixOptions['fix'] | true
    readonly baseline?: boolean
    readonly accept?: string
    readonly reason?: string
    readonly until?: string
    readonly who?: string
  }

/** What a call does, as it is asked for; without any of these it checks. */
const DEEDS = ['fix', 'accept', 'baseline', 'watch'] as const

type Deed = (typeof DEEDS)[number] | 'check'

/** The options each of them makes use of; others would be passed over in silence, and are refused. */
const USED: Readonly<Record<Deed, readonly (keyof CheckFlags)[]>> = {
  check: CHECK_OPTIONS,
  watch: WATCH_OPTIONS,
  fix: FIX_OPTIONS,
  baseline: KEEP_OPTIONS,
  accept: [...KEEP_OPTIONS, 'reason', 'until', 'who'],
}

/** One call of `check` does one thing: checks, watches, mends, accepts, or takes the baseline. */
export function runCheckCall(
  session: Session,
  services: CliServices,
  file: string | undefined,
  options: CheckFlags,
): Promise<number> | number {
  const { fix, accept, org, reason, until, who, record } = options
  const wrong = (where: string, message: string) =>
    fail(session.terminal, refused('invalid-request', where, message).problem)
  const asked = DEEDS.filter((deed) => options[deed] !== undefined)
  const [deed = 'check', second] = asked
  if (second !== undefined) {
    return wrong(flagOf(second), `${asked.map(flagOf).join(' and ')}: one at a time.`)
  }
  if (deed === 'check' && org !== undefined) {
    return wrong('--org', `mandate org findings ${org} checks an organisation of the data folder.`)
  }
  const idle = idleOptions(deed, options)
  if (idle.length > 0) {
    const without = deed === 'check' ? 'mandate check' : `mandate check ${flagOf(deed)}`
    return wrong(idle.join(', '), `${without} makes no use of ${idle.join(', ')}.`)
  }
  if (org !== undefined && record !== undefined) {
    return wrong('--record', 'An organisation of the data folder keeps its record in its document.')
  }
  const target = { ...options, file }
  if (fix !== undefined)
    return runFix(session, services, { ...target, fix: fix === true ? 'safe' : fix })
  if (deed === 'baseline') return runKeep(session, services, { do: 'baseline' }, target)
  if (accept !== undefined) {
    if (reason === undefined || until === undefined) {
      return wrong('--accept', 'Say --reason and --until: why it may stand, and its last day.')
    }
    const acceptance = { finding: accept, reason, until, by: who }
    return runKeep(session, services, { do: 'accept', acceptance }, target)
  }
  if (deed === 'watch') return runWatch(session, services.files, file, options)
  return runCheck(session, services, file, options)
}

function idleOptions(deed: Deed, options: CheckFlags): readonly string[] {
  const used: readonly string[] = ['lang', 'json', deed, ...USED[deed]]
  return Object.keys(options).flatMap((name) => (used.includes(name) ? [] : [flagOf(name)]))
}

/** An option as it is typed: `dryRun` is `--dry-run`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
