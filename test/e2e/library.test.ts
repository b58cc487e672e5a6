import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = readFileSync(join(root, 'docs/library.md'), 'utf8')
const examples = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code ?? '')

describe('the library, from the outside', () => {
  let project: string
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'mandate-library-'))
    mkdirSync(join(project, 'node_modules'))
    symlinkSync(root, join(project, 'node_modules', 'mandate'), 'dir')
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  const run = (code: string) => {
    writeFileSync(join(project, 'try.js'), code)
    return spawnSync(process.execPath, ['try.js'], { cwd: project, encoding: 'utf8' })
  }

  it('does what its guide shows', () => {
    const [rank, check, read, career] = examples.map((code) => run(code))
    expect(rank?.stderr).toBe('')
    expect(rank?.stdout).toContain('CTO')
    expect(check?.stderr).toBe('')
    expect(check?.stdout).toMatch(/^tiny\.yaml:7: reporting-cycle: .*circle/)
    expect(read?.stderr).toBe('')
    expect(read?.stdout).toMatch(/^answers-for \S*budget\S* 0\.9$/m)
    expect(career?.stderr).toBe('')
    expect(career?.stdout).toMatch(/^CTO: of 25 demands \d+ are met, /)
    expect(examples).toHaveLength(4)
  })

  it('has an entry for each that its guide lists, and keeps the rest to itself', () => {
    const listed = [...guide.matchAll(/^\| `(mandate[^`]*)` \|/gm)].map(([, entry]) => entry)
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, unknown>>
    }
    const entries = Object.keys(exports).map((entry) => entry.replace('.', 'mandate'))
    expect([...listed, 'mandate/package.json'].sort()).toEqual(entries.sort())
    for (const entry of listed) {
      const { status, stderr } = run(
        `if (Object.keys(await import('${entry}')).length === 0) throw new Error('empty')`,
      )
      expect([entry, stderr, status]).toEqual([entry, '', 0])
    }
    expect(run(`await import('mandate/dist/main/cli.js')`).stderr).toContain('ERR_PACKAGE_PATH')
  })

  it('has types that hold', () => {
    const declarations = [...guide.matchAll(/^\| `(mandate[^`]*)` \|/gm)]
      .map(([, entry], at) => `import * as entry${at} from '${entry}'\nexport { entry${at} }`)
      .join('\n')
    writeFileSync(join(project, 'try.ts'), declarations)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--types', '', 'try.ts'],
      { cwd: project, encoding: 'utf8' },
    )
    expect(stdout).toBe('')
  })
})
