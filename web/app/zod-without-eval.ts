import { config } from 'zod'

// The content security policy forbids code made from text. Schemas would try that when they are
// built and be refused, with an error in the console; so they are told beforehand. Imported first.
config({ jitless: true })
