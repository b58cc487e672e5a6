#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
import { publishSchema } from '../app/publish-schema.ts'
import { openCatalogue } from './open-catalogue.ts'
import { ROOT } from './root.ts'

// A step of the build: the schema editors check and complete an organisation's file with.
const { catalogue } = await openCatalogue()
const schema = publishSchema(catalogue, 'en')
await writeFile(
  new URL('dist/organization.schema.json', ROOT),
  `${JSON.stringify(schema, null, 2)}\n`,
)
