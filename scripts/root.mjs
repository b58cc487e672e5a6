import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout; every path of the scripts starts here, whatever the current folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * @param {...string} parts path inside the checkout
 * @returns {string} the absolute path
 */
export function inRoot(...parts) {
  return join(root, ...parts)
}
