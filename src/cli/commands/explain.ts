import { type ExplainedRule, explainRule } from '../../app/explain-rule.ts'
import { type FileWords, fileWords } from '../file-words.ts'
import { hanging } from '../layout.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate explain <rule>`: what a rule of diagnosis looks at, says and rests on. */
export async function runExplain(
  session: Session,
  files: OrganizationFiles,
  id: string,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const explained = explainRule(catalogue, id, language)
  if (!explained.ok) return fail(terminal, explained.problem)
  const page = await files.rulePage(explained.value.id)
  if (session.json) return writeJson(terminal, { ...explained.value, page })
  terminal.out(`${ruleText(session, explained.value, page)}\n`)
  return 0
}

function ruleText(session: Session, rule: ExplainedRule, page: string | null): string {
  const words = fileWords(session.language)
  const style = styleFor(session.terminal)
  const { width } = session.terminal
  const blocks = [
    `${style.strong(`${rule.name} · ${rule.id}`)}\n${rule.category} · ${rule.severity} · ${words.since} ${rule.since}`,
  ]
  // The page says in English what the sentences say in the reader's language.
  if (page === null || session.language !== 'en') {
    blocks.push(style.strong(words.messages), ...messagesOf(rule, words, width))
  }
  if (page !== null) {
    const body = bodyOf(page)
    blocks.push(session.language === 'en' ? body : `${words.pageInEnglish}\n\n${body}`)
  }
  if (rule.options.length > 0) {
    const options = rule.options.map(({ name, description, default: usual, range }) =>
      hanging(
        '  · ',
        `${name}: ${description} (${range}; ${words.byDefault}: ${JSON.stringify(usual)})`,
        width,
      ),
    )
    blocks.push([style.strong(words.options), ...options].join('\n'))
  }
  const sources = rule.sources.map(({ claim, reference, url, for: use }) => {
    const cited = claim === undefined ? reference : `[${claim}] ${reference}`
    return hanging('  · ', `${cited}: ${use}${url === undefined ? '' : ` <${url}>`}`, width)
  })
  blocks.push([style.strong(words.sources), ...sources].join('\n'))
  return blocks.join('\n\n')
}

function messagesOf(rule: ExplainedRule, words: FileWords, width: number): readonly string[] {
  return Object.entries(rule.messages).map(([message, { what, why, todo }]) =>
    [
      hanging(`  ${message}: `, what, width),
      hanging(`    ${words.why}: `, why, width),
      hanging(`    ${words.todo}: `, todo, width),
    ].join('\n'),
  )
}

/** The page without what is said above and below it: title, table, options, sources. */
function bodyOf(page: string): string {
  const sections = page.split(/^(?=## )/m)
  const [head = '', ...rest] = sections
  const opening = head
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('|'))
    .join('\n')
    .trim()
  const kept = rest.filter((section) => !/^## (Options|Sources)\b/.test(section))
  return [opening, ...kept.map((section) => section.trim())]
    .filter((part) => part !== '')
    .join('\n\n')
}
