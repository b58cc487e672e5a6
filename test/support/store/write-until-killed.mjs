import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// A process to be killed: appends changes to an organisation (or creates organisations) for ever and
// writes one line for each that was acknowledged. Arguments: built sources, folder, organisation or
// nothing, name of the writer, how many changes (nothing: until killed), `nobody` to give up rights.

const [, , built = '', folder = '', organization = '', writer = '', count = '', user] = process.argv
/** @param {string} path */
const load = (path) => import(pathToFileURL(`${built}/${path}`).href)
const { openSqliteStore } = await load('store/sqlite/open-sqlite-store.js')
const { appendChange } = await load('record/append-change.js')
const { restoreModel } = await load('record/restore-model.js')
const { documentOf } = await load('model/model.js')

/** `nobody`, as most systems number it. */
const NOBODY = 65_534
// Only now: what is loaded may stand where nobody may read.
if (user === 'nobody' && process.getuid?.() === 0) {
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}

/** @param {{ ok: boolean, value?: any, problem?: any }} answer */
function value(answer) {
  if (answer.ok) return answer.value
  throw new Error(`${answer.problem.code}: ${answer.problem.message}`)
}

/** @param {string} line */
const acknowledge = (line) => writeSync(1, `${line}\n`)

const store = value(await openSqliteStore(folder))
const most = count === '' ? Number.POSITIVE_INFINITY : Number(count)
// Numbers of this process alone, so that the next one of the same name takes others.
const own = `${writer}-${process.pid}`

async function current() {
  const restored = restoreModel(value(await store.load(organization)))
  if (!restored.ok) throw new Error(restored.message)
  return restored.state
}

/** @param {number} number */
function operationsOf(number) {
  // Now and then a large one, so that a kill meets it half written.
  return Array.from({ length: number % 40 === 0 ? 400 : 1 }, (_, i) => ({
    op: 'put',
    kind: 'people',
    entity: { id: `${own}-${i}`, name: `Person ${number}`, email: `${number}@a.example` },
  }))
}

async function append() {
  let state = await current()
  for (let number = 1; number <= most; number++) {
    const id = `${own}-${number}`
    const instant = new Date().toISOString()
    const operations = operationsOf(number)
    const edit = appendChange(state, { id, instant, author: writer, operations })
    if (!edit.ok) throw new Error(JSON.stringify(edit.problems))
    const expected = state.head?.id ?? null
    const { change, personal } = edit
    const asked = { scenario: 'main', expected, changes: [change], personal }
    const answer = await store.append(organization, asked)
    if (answer.ok) {
      acknowledge(id)
      state = edit.state
      if (number % 25 === 0) await keep(state)
    } else if (answer.problem.code === 'head-moved') {
      state = await current()
      number--
    } else {
      value(answer)
    }
  }
}

/** @param {any} state */
async function keep(state) {
  const { erasures } = value(await store.heads(organization))
  const document = documentOf(state.model)
  value(await store.saveSnapshot(organization, { after: state.head, document, erasures }))
}

async function create() {
  for (let number = 1; number <= most; number++) {
    const id = `${own}-${number}`
    value(await store.create({ id, name: id }))
    acknowledge(id)
  }
}

await (organization === '' ? create() : append())
await store.close()
