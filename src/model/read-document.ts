import { MOST_ENTITIES } from './bounds.ts'
import { checkSense } from './check-sense.ts'
import { isMapping } from './compile-shape.ts'
import { DOCUMENT_VERSION, type OrganizationDocument } from './document.ts'
import { keepIds, tabulateIds } from './document-ids.ts'
import { type DocumentProblem, describeFound } from './document-problem.ts'
import { ENTITY_SHAPES, organizationShape } from './entity-shapes.ts'
import { explainShape } from './explain-shape.ts'
import { idOf } from './id-of.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS, type Entities, type EntityKind } from './kinds.ts'
import { MIGRATIONS } from './migrations/migrate-document.ts'
import { nearestWord } from './nearest-word.ts'
import { organizationSchema } from './organization.ts'
import { ProblemList } from './problem-list.ts'

/** A document, or everything that keeps it from being one. */
export type DocumentReading =
  | { readonly ok: true; readonly document: OrganizationDocument }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }

const KEYS: readonly string[] = ['mandate', 'organization', ...ENTITY_KINDS]

/**
 * Reads plain data (parsed YAML or JSON) as an organisation document (SPEC.md, D, I, B). All problems
 * are found at once, at most `MOST_PROBLEMS`; nothing is changed, dropped or filled in: the document's
 * entities are the very objects that were given, which from then on nobody may change.
 * References that lead nowhere are no problems: they are what diagnosis is for (D5).
 */
export function readDocument(plain: unknown): DocumentReading {
  const problems = new ProblemList(plain)
  if (!isMapping(plain)) {
    problems.add('not-a-document', [], 'a mapping', 'a document begins with the line mandate: 1.')
    return { ok: false, problems: problems.found }
  }
  if (!readVersion(plain, problems)) return { ok: false, problems: problems.found }
  readKeys(plain, problems)
  const { organization } = plain
  if (organization === undefined) {
    problems.add('missing-key', [], 'organization', 'organization is missing; add its id and name.')
  } else if (!organizationShape(organization)) {
    problems.take(explainShape(organizationSchema, organization, ['organization'], plain))
  }
  const lists = ENTITY_KINDS.map((kind) => [kind, readList(kind, plain[kind], problems)])
  if (problems.found.length > 0) return { ok: false, problems: problems.found }
  const document = { mandate: DOCUMENT_VERSION, organization, ...Object.fromEntries(lists) }
  return { ok: true, document: document as OrganizationDocument }
}

function readVersion(plain: Readonly<Record<string, unknown>>, problems: ProblemList): boolean {
  const { mandate } = plain
  const advice = 'a document begins with the line mandate: 1.'
  if (mandate === DOCUMENT_VERSION) return true
  if (mandate === undefined) {
    problems.add('missing-key', [], 'mandate', advice)
  } else if (typeof mandate === 'number' && mandate > DOCUMENT_VERSION) {
    const update = `version ${mandate} is newer than this program reads (1); update it.`
    problems.add('newer-version', ['mandate'], '1', update)
  } else if (MIGRATIONS.some(({ from }) => from === mandate)) {
    const migrate = `version ${mandate} is older than this program reads (1); bring it up with mandate migrate FILE.`
    problems.add('older-version', ['mandate'], '1', migrate)
  } else {
    problems.add('wrong-value', ['mandate'], '1', advice)
  }
  return false
}

function readKeys(plain: Readonly<Record<string, unknown>>, problems: ProblemList): void {
  for (const key of Object.keys(plain)) {
    if (problems.full) return
    if (KEYS.includes(key)) continue
    const near = nearestWord(key, KEYS)
    const advice = near ? `Did you mean ${near}?` : `Possible here: ${KEYS.join(', ')}.`
    const text = `there is no key ${describeFound(key)}. ${advice}`
    problems.add('unknown-key', [key], KEYS.join(', '), text, near)
  }
}

function readList<Kind extends EntityKind>(
  kind: Kind,
  given: unknown,
  problems: ProblemList,
): readonly Entities[Kind][] {
  // A list that was begun and left empty (`units:` alone) is an empty list.
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    problems.add('wrong-type', [kind], 'a list', `${kind} is a list; begin each entry with "- ".`)
    return []
  }
  const most = MOST_ENTITIES[kind]
  if (given.length > most) {
    problems.add('too-many', [kind], `at most ${most} entries`, `${most} ${kind} are the most.`)
    return []
  }
  const shape = ENTITY_SHAPES[kind]
  const before = problems.found.length
  for (let i = 0; i < given.length && !problems.full; i++) {
    if (!shape(given[i])) {
      problems.take(explainShape(ENTITY_SCHEMAS[kind], given[i], [kind, i], problems.root))
      continue
    }
    for (const { code, path, expected } of checkSense(kind, given[i])) {
      problems.add(code, [kind, i, ...path], expected, `${expected} belongs here.`)
    }
  }
  // Ids can be told only of entities that are whole.
  if (problems.found.length === before) findDuplicates(kind, given as Entities[Kind][], problems)
  return given as Entities[Kind][]
}

function findDuplicates<Kind extends EntityKind>(
  kind: Kind,
  entities: readonly Entities[Kind][],
  problems: ProblemList,
): void {
  const tabulated = tabulateIds(kind, entities)
  if (tabulated.ok) {
    keepIds(entities, tabulated.ids)
    return
  }
  for (const i of tabulated.again) {
    const entity = entities[i] as Entities[Kind]
    const id = idOf(kind, entity)
    const own = entity.id !== undefined
    const advice = own
      ? `the id ${id} stands there twice; give one of them another id.`
      : `the same stands there twice (${id}); remove one, or give it an id of its own.`
    problems.add('duplicate-id', own ? [kind, i, 'id'] : [kind, i], 'an id of its own', advice)
    if (problems.full) return
  }
}
