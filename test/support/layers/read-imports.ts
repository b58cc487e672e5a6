import { parseSync } from 'oxc-parser'
import { everyNode, isNode, type Node } from './syntax-tree.ts'

/** One dependency of a source file on another module. */
export type Import = { readonly specifier: string; readonly typeOnly: boolean }

/**
 * Every import of a TypeScript file: static, dynamic, re-exporting, and within types
 * (`import('./x.ts').X`). A dynamic import that is no plain string has its source text as specifier.
 */
export function readImports(path: string, text: string): readonly Import[] {
  const { module, program } = parseSync(path, text)
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^(['"])(.*)\1$/, '$2'),
    typeOnly: false,
  }))
  const inTypes = [...everyNode(program as unknown as Node)]
    .filter(({ type }) => type === 'TSImportType')
    .map(({ source }) => ({
      specifier: isNode(source) ? String(source.value) : '',
      typeOnly: true,
    }))
  return [...statics, ...exported, ...dynamic, ...inTypes]
}
