#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { runServer } from './run-server.ts'

// The process behind `npm start`.
const USAGE = `Usage: npm start -- [--port <number>] [--data <folder>]`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
  } else {
    process.exitCode = await runServer({
      port: values.port,
      data: values.data,
    })
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
  process.exitCode = 2
}
