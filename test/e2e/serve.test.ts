import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const SERVE = fileURLToPath(new URL('../../dist/main/serve.js', import.meta.url))
const running: ChildProcess[] = []
const folders: string[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-'))
  folders.push(folder)
  return folder
}

function serve(...args: readonly string[]) {
  const child = spawn(process.execPath, [SERVE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk
  })
  const ended = once(child, 'close').then(([code]) => Number(code))
  const address = async () => {
    while (!said.out.includes('Stop with')) {
      if (child.exitCode !== null) throw new Error(`it ended: ${said.err}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return /http:\S+/.exec(said.out)?.[0] ?? ''
  }
  return { child, said, ended, address }
}

describe('the server as a process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'names address and data folder, answers, and stops cleanly on %s',
    async (signal) => {
      const data = newFolder()
      const server = serve('--port', '0', '--data', data)
      const address = await server.address()
      expect(server.said.out).toContain(data)
      const about = await (await fetch(`${address}/api/v1/about`)).json()
      expect(about).toMatchObject({ product: 'mandate', dataFolder: data })
      server.child.kill(signal)
      expect(await server.ended).toBe(0)
      expect(existsSync(join(data, 'server.json'))).toBe(false)
    },
  )

  test('serves the page at every screen, and nothing from outside its folder', async () => {
    const server = serve('--port', '0', '--data', newFolder())
    const address = await server.address()
    for (const path of ['/', '/roles/cto', '/compare?of=cto,cio']) {
      const page = await fetch(address + path)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    }
    const outside = await fetch(`${address}/..%2f..%2fpackage.json`)
    expect(await outside.text()).not.toContain('devDependencies')
  })

  test('says what to do when the port is taken', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const data = newFolder()
    const server = serve('--port', port, '--data', data)
    expect(await server.ended).toBe(3)
    expect(server.said.err).toContain(`Port ${port} is taken`)
    expect(server.said.err).toContain('--port')
    expect(existsSync(join(data, 'server.json'))).toBe(false)
    other.close()
  })

  test('names the server that already runs on a data folder', async () => {
    const data = newFolder()
    const first = serve('--port', '0', '--data', data)
    const address = await first.address()
    const second = serve('--port', '0', '--data', data)
    expect(await second.ended).toBe(3)
    expect(second.said.err).toContain(address)
  })

  test('takes over the lock of a server that was killed', async () => {
    const data = newFolder()
    const first = serve('--port', '0', '--data', data)
    await first.address()
    first.child.kill('SIGKILL')
    await first.ended
    const second = serve('--port', '0', '--data', data)
    expect(await second.address()).toContain('http://')
  })

  test.each([['--port', 'many'], ['--port', '70000'], ['--colour']])(
    'refuses %s %s',
    async (...args) => {
      const server = serve(...args)
      expect(await server.ended).toBe(2)
      expect(server.said.err.length).toBeGreaterThan(10)
    },
  )
})
