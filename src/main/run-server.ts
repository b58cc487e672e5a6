import { DEFAULT_PORT, startServer } from './start-server.ts'

/**
 * Serves until SIGINT or SIGTERM. Gives the exit code: 0 after a clean stop, 2 for a port that is
 * none, 3 when it could not start.
 */
export async function runServer(options: {
  readonly port: string | undefined
  readonly data: string | undefined
}): Promise<number> {
  const given = options.port ?? `${DEFAULT_PORT}`
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535) {
    process.stderr.write(`--port takes a number from 0 to 65535, not “${given.slice(0, 40)}”.\n`)
    return 2
  }
  // Asked to stop while starting, it stops as soon as it has started. The listeners stay: under npm
  // one Ctrl-C arrives twice, and the second must not cut the stopping short.
  const stopped = new Promise<void>((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
  const started = await startServer({ port, dataFolder: options.data })
  if (!started.ok) {
    process.stderr.write(`${started.message}\n`)
    return 3
  }
  const { page } = started
  if (page.warning !== null) process.stderr.write(`${page.warning}\n`)
  process.stdout.write(
    `Mandate is ready: ${page.address}\nData folder: ${page.dataFolder}\nStop with Ctrl-C.\n`,
  )
  await stopped
  await page.stop()
  process.stdout.write('Stopped.\n')
  return 0
}
