import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { argumentSheetSchema } from './argument.ts'
import { artefactSchema } from './artefact.ts'
import { careerModelSchema } from './career-model.ts'
import { claimSchema } from './claim.ts'
import { decisionDomainSchema } from './decision-kind.ts'
import { dimensionSchema } from './dimension.ts'
import { disagreementSchema } from './disagreement.ts'
import { guidingQuestionSchema } from './guiding-question.ts'
import { slugSchema } from './ids.ts'
import { metricSchema, paySchema } from './metric.ts'
import { needModelSchema } from './need-model.ts'
import { packSchema } from './pack.ts'
import { areaSchema } from './responsibility.ts'
import { roleSchema } from './role.ts'
import { sourceSchema } from './source.ts'
import { titleSchema } from './title.ts'

/** The whole catalogue as plain data, in the order in which it is shown: what is exported as JSON. */
export const catalogueDataSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sources: z.array(sourceSchema),
  roles: z.array(roleSchema),
  dimensions: z.array(dimensionSchema),
  claims: z.array(claimSchema),
  disagreements: z.array(disagreementSchema),
  artefactGroups: z.array(z.strictObject({ id: slugSchema, name: localizedSchema })),
  artefacts: z.array(artefactSchema),
  metrics: z.array(metricSchema),
  pay: z.array(paySchema),
  questions: z.array(guidingQuestionSchema),
  titles: z.array(titleSchema),
  arguments: z.array(argumentSheetSchema),
  areas: z.array(areaSchema),
  domains: z.array(decisionDomainSchema),
  need: needModelSchema,
  career: careerModelSchema,
  packs: z.array(packSchema),
})

/** The whole catalogue as plain data. */
export type CatalogueData = Readonly<z.infer<typeof catalogueDataSchema>>
