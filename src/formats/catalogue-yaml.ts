import { LineCounter, parseDocument } from 'yaml'
import { ROLE_IDS } from '../catalogue/ids.ts'
import type { Problem } from '../model/problem.ts'

/** A file of the catalogue folder: its path below the folder, with forward slashes, and its text. */
export type CatalogueFile = { readonly path: string; readonly text: string }

/** Either the catalogue as plain, not yet validated data, or what is wrong with its files. */
export type ReadCatalogue =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Plain = Readonly<Record<string, unknown>>

/**
 * Reads the files of a catalogue folder into the shape `loadCatalogue` validates. Files are taken
 * in the order of their paths. Gives a problem, with file and line, for every file that is not YAML, has
 * the wrong outer shape or an unknown name.
 */
export function readCatalogueFiles(files: readonly CatalogueFile[]): ReadCatalogue {
  const problems: Problem[] = []
  const contents = new Map<string, unknown>()
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0])
      problems.push({ code: 'yaml', where: `${path}:${line}:${col}`, message: error.message })
    }
    if (document.errors.length === 0) contents.set(path, document.toJS())
  }
  const known = new Set<string>()
  const below = (folder: string): readonly (readonly [string, unknown])[] => {
    const found = [...contents].filter(([path]) => path.startsWith(`${folder}/`))
    for (const [path] of found) known.add(path)
    return found
  }
  const misshapen = (path: string, wanted: string) => {
    problems.push({ code: 'catalogue-file-shape', where: path, message: `should hold ${wanted}` })
  }
  const listOf = (path: string, content: unknown): readonly unknown[] => {
    if (Array.isArray(content)) return content
    misshapen(path, 'a list')
    return []
  }
  const mapOf = (path: string, content: unknown): Plain => {
    if (isPlain(content)) return content
    misshapen(path, 'a map')
    return {}
  }
  const list = (path: string): readonly unknown[] => {
    known.add(path)
    if (contents.has(path)) return listOf(path, contents.get(path))
    problems.push({ code: 'missing-file', where: path, message: 'the catalogue needs this file' })
    return []
  }
  const lists = (folder: string) =>
    below(folder).flatMap(([path, content]) => listOf(path, content))
  const maps = (folder: string) => below(folder).map(([path, content]) => mapOf(path, content))
  /** Files that hold a list under a key and facts about all its members beside it. */
  const members = (folder: string, key: string, facts: (file: Plain) => Plain) =>
    below(folder).flatMap(([path, content]) => {
      const file = mapOf(path, content)
      return listOf(path, file[key]).map((member) => ({
        ...facts(file),
        ...mapOf(path, member),
      }))
    })

  known.add('catalogue.yaml')
  const data = {
    version: mapOf('catalogue.yaml', contents.get('catalogue.yaml')).version,
    sources: list('sources.yaml'),
    roles: byListedOrder(maps('roles'), ROLE_IDS),
    dimensions: list('dimensions.yaml'),
    claims: members('claims', 'claims', ({ source, section }) => ({ source, section })).map(
      (claim) => ({ value: null, ...claim }),
    ),
    disagreements: byId(lists('disagreements')),
    artefactGroups: distinct(maps('artefacts').map(({ id, name }) => ({ id, name }))),
    artefacts: members('artefacts', 'artefacts', ({ id }) => ({ group: id })),
    metrics: list('metrics.yaml'),
    pay: list('pay.yaml'),
    questions: byId(lists('questions')),
    titles: lists('titles'),
    arguments: list('arguments.yaml'),
    areas: maps('responsibilities'),
    domains: maps('decisions'),
    need: {
      questions: list('need/questions.yaml'),
      weights: lists('need/weights'),
      ctoKinds: list('need/cto-kinds.yaml'),
      ctoKindWeights: list('need/cto-kind-weights.yaml'),
      combinations: list('need/combinations.yaml'),
    },
    career: {
      topics: lists('career/topics'),
      demands: lists('career/demands'),
      grants: list('career/grants.yaml'),
      entryPosts: list('career/entry-posts.yaml'),
      leanings: list('career/leanings.yaml'),
      advice: list('career/advice.yaml'),
    },
    packs: maps('packs'),
  }
  for (const path of contents.keys()) {
    if (!known.has(path)) {
      problems.push({
        code: 'unknown-file',
        where: path,
        message: 'no part of the catalogue is read from this file',
      })
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, data }
}

function byListedOrder(things: readonly Plain[], order: readonly string[]): readonly Plain[] {
  const place = (thing: Plain) => order.indexOf(String(thing.id))
  return [...things].sort((a, b) => place(a) - place(b))
}

function byId(things: readonly unknown[]): readonly unknown[] {
  const id = (thing: unknown) => (isPlain(thing) ? String(thing.id) : '')
  return [...things].sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0))
}

function distinct(things: readonly Plain[]): readonly Plain[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}

function isPlain(content: unknown): content is Plain {
  return typeof content === 'object' && content !== null && !Array.isArray(content)
}
