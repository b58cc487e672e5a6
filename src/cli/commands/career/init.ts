import { publishProfileSchema } from '../../../app/career/publish-profile-schema.ts'
import { schemaLine } from '../../../app/publish-schema.ts'
import { careerPrinter } from '../../career-printer.ts'
import { careerCliWords } from '../../career-words.ts'
import type { ProfileFiles } from '../../profile-files.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'
import { notWritten } from '../../written.ts'
import { USUAL_PROFILE } from './open-profile.ts'

/** `mandate career init [FILE]`: a first profile; writes over nothing without `--force`. */
export async function runCareerInit(
  session: Session,
  profiles: ProfileFiles,
  path: string = USUAL_PROFILE,
  { schema, force = false }: { readonly schema?: string; readonly force?: boolean } = {},
): Promise<number> {
  const { catalogue, terminal, language } = session
  const head = schema === undefined ? '' : schemaLine(schema)
  const text = head + profiles.start(catalogue, language)
  const written = await terminal.writeFile(path, text, { replace: force })
  if (!written.ok) return fail(terminal, notWritten(path, written))
  if (session.json) return writeJson(terminal, { file: path })
  terminal.out(`${careerCliWords(language).written(path)}\n`)
  return EXIT.clear
}

/** `mandate career topics`: what degrees, practice, skills and evidence can be of, by id. */
export function runCareerTopics(session: Session): number {
  const { catalogue, language } = session
  const { topics } = catalogue.data.career
  if (session.json) return writeJson(session.terminal, topics)
  const words = careerCliWords(language)
  const print = careerPrinter(session)
  for (const kind of ['field', 'area', 'skill', 'proof'] as const) {
    const own = topics.filter((one) => one.kind === kind)
    print.block(
      words.topicKinds[kind],
      own.map(({ id, name }) => `${id}: ${name[language]}`),
    )
  }
  return EXIT.clear
}

/** `mandate career schema`: the JSON Schema of a profile, for editors. */
export function runCareerSchema({ catalogue, terminal, language }: Session): number {
  return writeJson(terminal, publishProfileSchema(catalogue, language))
}
