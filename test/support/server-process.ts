import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = (name: string) =>
  fileURLToPath(new URL(`../../dist/main/${name}.js`, import.meta.url))
const running: ChildProcess[] = []
const folders: string[] = []

/** Ends whatever still runs and removes the folders that were made. */
export function cleanUp(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A folder of its own, removed by `cleanUp`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-'))
  folders.push(folder)
  return folder
}

/** A process of the program: what it said, how it ended. */
function run(name: string, args: readonly string[]) {
  const child = spawn(process.execPath, [program(name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
  })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk
  })
  const ended = once(child, 'close').then(([code]) => Number(code))
  return { child, said, ended }
}

/** The server as a process; `address` waits until it answers. */
export function serve(...args: readonly string[]) {
  const { child, said, ended } = run('serve', args)
  const address = async () => {
    while (!said.out.includes('Stop with')) {
      if (child.exitCode !== null) throw new Error(`it ended: ${said.err}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return /http:\S+/.exec(said.out)?.[0] ?? ''
  }
  return { child, said, ended, address }
}

/** A call of the command line, to its end. */
export async function mandate(...args: readonly string[]) {
  const { said, ended } = run('cli', args)
  const exit = await ended
  return { exit, ...said }
}

/** A client of a server: gives status and body of what it asks. */
export function clientOf(address: string) {
  return async (
    path: string,
    { method, head, body }: { method?: string; head?: string; body?: unknown } = {},
  ) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(head === undefined ? {} : { 'if-match': `"${head}"` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    // biome-ignore lint/suspicious/noExplicitAny: whatever the server answered; tests look into it.
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as any }
  }
}
