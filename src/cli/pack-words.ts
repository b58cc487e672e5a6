import type { Language } from '../model/language.ts'

const CHOOSE: Readonly<Record<Language, string>> = {
  en: 'Choose packs under organization › packs, or with mandate check --pack <id>.',
  de: 'Pakete wählen unter organization › packs oder mit mandate check --pack <id>.',
}

/** How a rule pack is chosen, in a language. */
export const choosePack = (language: Language): string => CHOOSE[language]
