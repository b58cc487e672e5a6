import { parseSync } from 'oxc-parser'
import { childrenOf, everyNode, isNode, type Node } from './syntax-tree.ts'

const surroundings = new Set([
  'process',
  'performance',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'crypto',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'WebSocket',
  'require',
])
const valueInType = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/

/**
 * The uses of clock, randomness, network, console and the like in a TypeScript file, each as it would
 * be written. A name the file declares itself anywhere (a parameter `document`) counts as its own.
 */
export function readGlobals(path: string, text: string): readonly string[] {
  const program = parseSync(path, text).program as unknown as Node
  const own = new Set([...everyNode(program)].flatMap(declaredBy))
  return [...valueNodes(program)].flatMap((node) => {
    const use = surroundingUse(node)
    return use !== undefined && !own.has(use.split(/[ .(]/)[0] ?? '') ? [use] : []
  })
}

/** The nodes that exist at run time; names of properties are not among them. */
function* valueNodes(node: Node): Generator<Node> {
  if (node.type.startsWith('TS')) {
    const { expression } = node
    if (valueInType.test(node.type) && isNode(expression)) yield* valueNodes(expression)
    return
  }
  yield node
  const named = node.computed === true ? [] : ['key', 'property']
  const leaveOut = /^(Import|Export)Specifier$/.test(node.type) ? ['imported', 'exported'] : named
  for (const child of childrenOf(node, leaveOut)) yield* valueNodes(child)
}

function surroundingUse(node: Node): string | undefined {
  if (node.type === 'Identifier' && surroundings.has(String(node.name))) {
    return String(node.name)
  }
  if (node.type === 'MemberExpression') {
    const use = `${nameOf(node.object)}.${nameOf(node.property)}`
    return use === 'Date.now' || use === 'Math.random' ? use : undefined
  }
  const now = nameOf(node.callee) === 'Date'
  if (now && node.type === 'CallExpression') return 'Date()'
  const empty = Array.isArray(node.arguments) && node.arguments.length === 0
  return now && empty && node.type === 'NewExpression' ? 'new Date()' : undefined
}

/** The name of an identifier, or of a property given as `['name']`. */
function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? node.value ?? '') : ''
}

/** The names that a declaring node (variable, function, class, parameter, import) introduces. */
function declaredBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return namesIn(node.id)
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [node.id, ...(Array.isArray(node.params) ? node.params : [])].flatMap(namesIn)
    case 'CatchClause':
      return namesIn(node.param)
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return namesIn(node.local)
    default:
      return []
  }
}

function namesIn(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return []
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)]
    case 'Property':
      return namesIn(pattern.value)
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return childrenOf(pattern).flatMap(namesIn)
  }
}
