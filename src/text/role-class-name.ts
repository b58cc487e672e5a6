import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { isLeaderClass, type RoleClass } from '../reading/role-class.ts'
import { readingDe } from './reading-phrases-de.ts'
import { readingEn } from './reading-phrases-en.ts'

const CLASSES = { en: readingEn.classes, de: readingDe.classes }

/** What a class of posts is called: a role by its name in the catalogue, others as readers call them. */
export function roleClassName(catalogue: Catalogue, role: RoleClass, language: Language): string {
  if (!isLeaderClass(role)) return CLASSES[language][role]
  return catalogue.roles.get(role)?.name[language] ?? role
}
