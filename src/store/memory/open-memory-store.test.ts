import { storeConformance } from '../../../test/support/store/conformance.ts'
import { openMemoryStore } from './open-memory-store.ts'

storeConformance('memory', () => Promise.resolve(openMemoryStore()))
