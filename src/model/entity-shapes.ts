import { compileShape, type ShapeCheck } from './compile-shape.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind } from './kinds.ts'
import { organizationSchema } from './organization.ts'

/** Whether a value has the shape of the organisation itself. */
export const organizationShape = compileShape(organizationSchema)

/** Whether a value has the shape of an entity, by kind. */
export const ENTITY_SHAPES = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, compileShape(ENTITY_SCHEMAS[kind])]),
) as Readonly<Record<EntityKind, ShapeCheck>>
