import { isCancel, multiselect } from '@clack/prompts'
import { checkOrganization } from '../../app/check-organization.ts'
import { refused } from '../../app/errors.ts'
import { type OfferedFix, offerFixes, planFixes } from '../../app/findings/plan-fixes.ts'
import type { Severity } from '../../diagnosis/finding.ts'
import { openModel } from '../../model/model.ts'
import { checkWords } from '../check-words.ts'
import { type EditTarget, openTarget } from '../edit-target.ts'
import { hanging } from '../layout.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { carryOut, type EditDoors, type EditOptions, PLACE_OPTIONS } from './edit.ts'

/** Which ways to mend findings are taken. */
export const FIXES = ['safe', 'all', 'choose'] as const

/** What `mandate check --fix` can be told. */
export type FixOptions = EditOptions & {
  readonly fix: (typeof FIXES)[number]
  readonly rule?: readonly string[] | undefined
  readonly pack?: readonly string[] | undefined
  /** Findings of less weight are left alone. */
  readonly severity?: Severity | undefined
}

/** The options mending makes use of. */
export const FIX_OPTIONS = ['rule', 'pack', 'severity', ...PLACE_OPTIONS] as const

/**
 * `mandate check --fix`: mends findings in a file, a folder or a kept organisation, as one change. Safe ways are taken
 * at once, with `all` the first of each finding, with `choose` those picked on the terminal. Gives 0, or 2 where
 * nothing can be asked.
 */
export async function runFix(
  session: Session,
  doors: EditDoors,
  options: FixOptions,
): Promise<number> {
  const { terminal, language } = session
  if (options.fix === 'choose' && !terminal.interactive) {
    const message = checkWords(language).fixNeedsTerminal
    return fail(terminal, refused('invalid-request', '--fix', message).problem)
  }
  const target = await openTarget(session, doors.files, doors.openApi, options)
  if (typeof target === 'number') return target
  try {
    return await fixTarget(session, target, options)
  } finally {
    await target.close()
  }
}

async function fixTarget(
  session: Session,
  target: EditTarget,
  { fix, rule = [], pack = [], severity = 'low', message, dryRun }: FixOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const words = checkWords(language)
  const today = new Date().toISOString().slice(0, 10)
  const { document, record } = target
  const checked = checkOrganization(catalogue, document, {
    ...{ record, today, rules: rule, packs: pack, least: severity },
  })
  if (!checked.ok) return fail(terminal, checked.problem)
  const { diagnosis, findings } = checked.value
  const offered = offerFixes(catalogue, diagnosis, findings, language)
  const chosen = fix === 'choose' ? await choose(offered, words.fixChoose) : null
  const plan = planFixes(diagnosis, findings, offered, (offer) =>
    chosen === null ? fix === 'all' || offer.fix.safe : chosen.has(offer),
  )
  const { made, left, operations } = plan
  if (!session.json) {
    const lines =
      made.length === 0
        ? [words.fixNone]
        : [
            words.fixed(made.length),
            ...made.map(({ does, finding }) =>
              hanging('  ', printable(`${does} [${finding}]`), terminal.width),
            ),
          ]
    if (left.length > 0) lines.push(words.fixLeft(left.length))
    terminal.out(`${lines.join('\n')}\n`)
  }
  const fixed = made.map(({ finding, does, fix: { safe } }) => ({ finding, does, safe }))
  if (operations.length === 0 && !session.json) return EXIT.clear
  const why = message ?? made.map(({ does }) => does).join(' ')
  return carryOut(session, target, {
    // As it stands: the packs of the call are no part of what is written.
    model: openModel(document),
    ...{ packs: pack, operations, dryRun, message: why.slice(0, 500) },
    more: { fixed, left },
  })
}

async function choose(
  offered: readonly OfferedFix[],
  message: string,
): Promise<ReadonlySet<OfferedFix>> {
  if (offered.length === 0) return new Set()
  const picked = await multiselect({
    message,
    required: false,
    options: offered.map((offer, value) => ({
      value,
      label: printable(offer.does),
      hint: printable(offer.what),
    })),
    initialValues: offered.flatMap(({ fix }, at) => (fix.safe ? [at] : [])),
  })
  if (isCancel(picked)) return new Set()
  return new Set(offered.filter((_, at) => picked.includes(at)))
}
