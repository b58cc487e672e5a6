import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { refused } from '../app/errors.ts'
import type { Watched } from '../cli/terminal.ts'
import { openGate, type QuietGate } from './quiet-gate.ts'
import { reasonOf } from './read-bytes.ts'

/**
 * Tells when a file, or the YAML files of a folder, change, until `stop` is aborted. The folder around a file is
 * watched, since editors put a new file in the place of the old one. Records of findings beside it count too.
 */
export function watchPath(path: string, stop: AbortSignal): Watched {
  const full = resolve(path)
  let watcher: FSWatcher
  const waiting = openGate(stop)
  try {
    const isFolder = statSync(full).isDirectory()
    const stem = basename(full).replace(/\.[a-z]+$/i, '')
    const concerns = (name: string | null) =>
      name === null ||
      (isFolder
        ? /\.ya?ml$/i.test(name)
        : name === basename(full) || name === `${stem}.findings.yaml`)
    watcher = watch(isFolder ? full : dirname(full), (_, name) => {
      if (concerns(name)) waiting.knock()
    })
  } catch (error) {
    return refusedWatch(path, reasonOf(path, error))
  }
  // A folder that goes away is told by the next look; watching it any longer is no use.
  watcher.on('error', waiting.close)
  return { ok: true, events: eventsOf(waiting, watcher) }
}

function refusedWatch(path: string, message: string): Watched {
  return refused('unreadable-file', path, message)
}

async function* eventsOf(gate: QuietGate, watcher: FSWatcher): AsyncGenerator<undefined> {
  try {
    while (await gate.opened()) yield undefined
  } finally {
    watcher.close()
  }
}
