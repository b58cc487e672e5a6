import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { inRoot, root } from './root.mjs'

/** @typedef {{ quiet?: boolean, env?: Record<string, string> }} RunOptions */
/** @typedef {{ code: number, output: string }} RunResult */

const windows = process.platform === 'win32'

/**
 * Runs a command in the checkout and waits for it. A signal to this process is passed on to the
 * command, and then ends this process as well, so that nothing is left running behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options] `quiet` keeps the output back and returns it instead of showing it
 * @returns {Promise<RunResult>} the exit code (127 when the command does not exist) and the output
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: windows && command.endsWith('.cmd'),
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })

    /** @type {NodeJS.Signals | undefined} */
    let stopped
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      stopped = signal
      child.kill(signal)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)

    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      if (stopped) process.exit(128 + constants.signals[stopped])
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

/**
 * Runs the npm that started this script, or the one on the path.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const npmCli = process.env.npm_execpath
  return npmCli?.endsWith('npm-cli.js')
    ? run(process.execPath, [npmCli, ...args], options)
    : run(windows ? 'npm.cmd' : 'npm', args, options)
}

/**
 * Runs a tool that an installed package brings.
 *
 * @param {string} name the tool as it is called in `node_modules/.bin`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function tool(name, args, options) {
  return run(inRoot('node_modules', '.bin', windows ? `${name}.cmd` : name), args, options)
}
