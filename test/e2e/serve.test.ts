import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { cleanUp, newFolder, serve } from '../support/server-process.ts'

afterEach(cleanUp)

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
