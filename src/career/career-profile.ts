import { z } from 'zod'
import { DEGREE_LEVELS } from '../catalogue/career-model.ts'
import { dateSchema, lineSchema, proseSchema } from '../model/field-schemas.ts'

/** The version of profiles this program reads. */
export const PROFILE_VERSION = 1

/** Kinds of entries of the log: how something was learned or shown. */
export const LOG_KINDS = [
  'course',
  'certificate',
  'reading',
  'project',
  'responsibility',
  'result',
  'feedback',
  'talk',
  'publication',
] as const

/** Most entries in any list of a profile. */
const MOST_PROFILE_ENTRIES = 1000

const year = z.int().min(1940).max(2200)
const years = z.number().min(0).max(70)
const topic = z.string().min(1).max(60)
const evidence = z
  .array(lineSchema)
  .max(100)
  .describe('What shows it, one sentence each: who was led, what was done, with which result.')

/** A degree. */
export const degreeSchema = z.strictObject({
  level: z.enum(DEGREE_LEVELS).describe('How high the degree is.'),
  field: topic.describe('Field of study: the id of a topic, or words of your own.'),
  title: lineSchema.optional().describe('The degree as it is called.'),
  year: year.optional().describe('When it was given.'),
})

/** A certificate. */
export const certificateSchema = z.strictObject({
  name: lineSchema.describe('The certificate as it is called.'),
  field: topic.optional().describe('What it is about: the id of a field or an area.'),
  year: year.optional().describe('When it was given.'),
})

/** Years of one kind of practice. */
export const experienceSchema = z.strictObject({
  area: topic.describe('Area of practice: the id of a topic, or words of your own.'),
  years: years
    .optional()
    .describe('How many years, parts of years too; without, only that there are some.'),
  evidence: evidence.optional(),
})

/** An ability. */
export const skillSchema = z.strictObject({
  skill: topic.describe('What is mastered: the id of a topic, or words of your own.'),
  evidence: evidence.optional(),
})

/** A post held, now or earlier. */
export const heldPostSchema = z.strictObject({
  title: lineSchema.describe('The title on the card.'),
  role: topic
    .optional()
    .describe('The role it was, by its duties: cio, it-manager … or an entry post.'),
  from: dateSchema.optional().describe('First day.'),
  until: dateSchema.optional().describe('Last day; without, it is held still.'),
  years: years.optional().describe('How many years.'),
  team: z.int().min(0).max(1_000_000).optional().describe('People led, at most at one time.'),
  budget: z
    .strictObject({
      amount: z.number().min(0).max(1e15).describe('A year, in whole units of the currency.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe('ISO 4217, such as EUR.'),
    })
    .optional()
    .describe('The budget held.'),
})

/** An entry of the log of learning and evidence. */
export const logEntrySchema = z.strictObject({
  date: dateSchema.describe('The day.'),
  kind: z.enum(LOG_KINDS).describe('How it was learned or shown.'),
  what: lineSchema.describe('What it was, in a sentence.'),
  proves: z.array(topic).max(20).optional().describe('Topics it is evidence of.'),
})

const list = <Entry extends z.ZodType>(entry: Entry, words: string) =>
  z.array(entry).max(MOST_PROFILE_ENTRIES).describe(words).optional()

/** What somebody brings and wants: `me.yaml`. */
export const careerProfileSchema = z.strictObject({
  profile: z.literal(PROFILE_VERSION).describe('Version of the format.'),
  name: lineSchema.optional().describe('Whose profile it is; used for nothing but headings.'),
  degrees: list(degreeSchema, 'Degrees. An empty list says that there are none.'),
  certificates: list(certificateSchema, 'Certificates.'),
  experience: list(experienceSchema, 'Years by kind of practice.'),
  skills: list(skillSchema, 'What is mastered, and what shows it.'),
  held: list(heldPostSchema, 'Posts held.'),
  interests: list(topic, 'What draws you: ids of interests.'),
  goals: list(topic, 'What you want: ids of goals.'),
  log: list(logEntrySchema, 'What was learned and shown, to keep growing.'),
  reads: z
    .strictObject({
      several: years.optional().describe('How many years "several" are; 3 when left out.'),
      extensive: years.optional().describe('How many years "extensive" is; 8 when left out.'),
    })
    .optional()
    .describe('How words of the sources are read, since none of them names a number.'),
  notes: proseSchema.optional().describe('Notes of your own; nothing reads them.'),
})

/** What somebody brings and wants. */
export type CareerProfile = Readonly<z.infer<typeof careerProfileSchema>>

/** A degree. */
export type ProfileDegree = Readonly<z.infer<typeof degreeSchema>>

/** A certificate. */
export type ProfileCertificate = Readonly<z.infer<typeof certificateSchema>>

/** Years of one kind of practice. */
export type ProfileExperience = Readonly<z.infer<typeof experienceSchema>>

/** An ability. */
export type ProfileSkill = Readonly<z.infer<typeof skillSchema>>

/** A post held. */
export type HeldPost = Readonly<z.infer<typeof heldPostSchema>>

/** An entry of the log. */
export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>
