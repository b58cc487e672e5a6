#!/usr/bin/env node
import { createAskQuestion } from '../app/ask-question.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'
import { runCli } from '../cli/run-cli.ts'
import type { FileText, Terminal } from '../cli/terminal.ts'
import { decodeText } from '../formats/decode-text.ts'
import { parsePlainYaml } from '../formats/plain-yaml.ts'
import { isLanguage } from '../model/language.ts'
import { openCatalogue } from './open-catalogue.ts'
import { organizationFiles } from './organization-files.ts'
import { profileFiles } from './profile-files.ts'
import { readBytes } from './read-bytes.ts'
import { readFolder } from './read-folder.ts'
import { packageVersion } from './root.ts'
import { watchPath } from './watch-path.ts'
import { writeFile } from './write-file.ts'

// The process behind `mandate`.

async function readFile(path: string, limit: number): Promise<FileText> {
  const read = await readBytes(path, limit)
  if (!read.ok) return read
  return { ok: true, text: decodeText(read.bytes).text }
}

function environmentLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)
  return isLanguage(language) ? language : 'en'
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  width: Math.min(process.stdout.columns ?? 80, 200),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  language: environmentLanguage(),
  readFile,
  readBytes,
  readFolder,
  writeFile,
  watch: (path) => {
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    process.once('SIGTERM', () => stop.abort())
    return watchPath(path, stop.signal)
  },
  parse: (_, text) => parsePlainYaml(text),
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  const opened = await openCatalogue()
  const { catalogue } = opened
  process.exitCode = await runCli(process.argv.slice(2), {
    version: packageVersion(),
    catalogue,
    terminal,
    ask: () => createAskQuestion(catalogue),
    files: organizationFiles,
    profiles: profileFiles,
    search: () => createSearchCatalogue(catalogue),
    // Loaded when needed: server and store would double the time every other command takes to start.
    openApi: async (data, options) =>
      (await import('./open-api.ts')).openApi(opened, data, options),
    serve: async (options) => (await import('./run-server.ts')).runServer(options),
  })
} catch (error) {
  process.stderr.write(`mandate: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 3
}
