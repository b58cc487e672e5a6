import { configureGlobal } from 'fast-check'

// Properties draw the same cases in every run of the same sources, so that a red run says something of the change
// before it. The long tests draw new ones (`PROPERTY_SEED`), and say with which seed.
const { PROPERTY_SEED = '20261122' } = process.env
const seed = Number(PROPERTY_SEED)
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is no whole number: ${PROPERTY_SEED}`)
configureGlobal({ seed })
