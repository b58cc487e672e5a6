import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { refused } from '../app/errors.ts'
import type { Watched } from '../cli/terminal.ts'
import { reasonOf } from './read-bytes.ts'

/** Editors write a file in several steps; changes closer together than this are one. */
const PAUSE = 100

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

async function* eventsOf(gate: Gate, watcher: FSWatcher): AsyncGenerator<undefined> {
  try {
    while (await gate.opened()) yield undefined
  } finally {
    watcher.close()
  }
}

type Gate = {
  readonly knock: () => void
  readonly close: () => void
  /** Whether something happened since the last time, as soon as it has and it is quiet again; false at the end. */
  readonly opened: () => Promise<boolean>
}

function openGate(stop: AbortSignal): Gate {
  let happened = false
  let ended = stop.aborted
  let timer: NodeJS.Timeout | undefined
  let wake: () => void = () => {}
  const close = () => {
    ended = true
    clearTimeout(timer)
    wake()
  }
  stop.addEventListener('abort', close, { once: true })
  return {
    knock: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        happened = true
        wake()
      }, PAUSE)
    },
    close,
    opened: async () => {
      if (!happened && !ended) {
        await new Promise<void>((resume) => {
          wake = resume
        })
      }
      happened = false
      return !ended
    },
  }
}
