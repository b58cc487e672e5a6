import { posix } from 'node:path'
import { publicEntryPoints, type Room, rooms, testPackages } from '../../rooms.ts'
import { readGlobals } from './read-globals.ts'
import { type Import, readImports } from './read-imports.ts'

/** A file of the checkout: its path from the root, with slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

const longest = 400
const vagueName = /(^|-)(utils?|helpers?|common|managers?)$/
/** Names that do say something: the IT manager is one of the roles. */
const termsOfTheField = ['it-manager']
const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/**
 * Holds the files of `src/` and `web/` against the table of rooms.
 *
 * @returns one sentence per breach, in the order of the files; also when there is nothing to check
 */
export function checkLayers(files: readonly SourceFile[]): readonly string[] {
  if (files.length === 0) return ['no source file was seen']
  return files.flatMap((file) => [...checkShape(file), ...checkDependencies(file)])
}

/** Length and name of one file; these hold for every kind of file and outside the rooms as well. */
export function checkShape({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const names = path.split('/').map((part) => part.split('.')[0] ?? '')
  const vague = names.find((name) => vagueName.test(name) && !termsOfTheField.includes(name))
  const barrel = /(^|\/)index\.tsx?$/.test(path) && !publicEntryPoints.includes(path)
  return [
    ...(lines > longest ? [`${path}: ${lines} lines, the limit is ${longest}`] : []),
    ...(vague ? [`${path}: '${vague}' says nothing about what is in it`] : []),
    ...(barrel ? [`${path}: only public entry points are called index`] : []),
  ]
}

function checkDependencies({ path, text }: SourceFile): readonly string[] {
  const name = roomOf(path)
  const room = name === undefined ? undefined : rooms[name]
  if (name === undefined || !room) return [`${path}: lies in no room of the table`]
  if (!/\.tsx?$/.test(path)) return []
  const imports = readImports(path, text).flatMap((imported) => {
    const breach = checkImport({ path, name, room, imported })
    return breach ? [`${path}: ${breach}`] : []
  })
  if (!room.pure || isTest(path)) return imports
  const uses = readGlobals(path, text).map((use) => `${path}: uses ${use}, '${name}' is pure`)
  return [...imports, ...uses]
}

type ImportInRoom = {
  readonly path: string
  readonly name: string
  readonly room: Room
  readonly imported: Import
}

function checkImport({ path, name, room, imported }: ImportInRoom): string | undefined {
  const { specifier, typeOnly } = imported
  if (specifier.startsWith('node:')) {
    return room.node ? undefined : `'${name}' may not import ${specifier}`
  }
  if (!specifier.startsWith('.')) {
    const wanted = packageOf(specifier)
    const allowed = [...(room.packages ?? []), ...(isTest(path) ? testPackages : [])]
    return allowed.includes(wanted) ? undefined : `'${name}' may not import package ${wanted}`
  }
  const target = posix.join(posix.dirname(path), specifier)
  if (isTest(path) && target.startsWith('test/support/')) return undefined
  const other = roomOf(target)
  if (publicEntryPoints.includes(target)) {
    return `${target} is for users of the package: import the file that is meant`
  }
  if (other === name || (other && room.imports.includes(other))) return undefined
  if (other && typeOnly && room.types?.includes(other)) return undefined
  return `'${name}' may not import ${other ? `'${other}'` : target} (${specifier})`
}

/** The room a path lies in, `undefined` outside `src/<room>/` and `web/`. */
function roomOf(path: string): string | undefined {
  const [top, second, ...rest] = path.split('/')
  if (top === 'web' && second !== undefined) return 'web'
  return top === 'src' && rest.length > 0 ? second : undefined
}

/** `hono/cors` belongs to the package `hono`, `@hono/node-server/x` to `@hono/node-server`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
