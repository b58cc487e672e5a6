import { readPreference, writePreference } from './preference.ts'

/** Which colours the page wears; `system` follows the reader's device. */
export const THEMES = ['system', 'light', 'dark'] as const

/** Which colours the page wears. */
export type Theme = (typeof THEMES)[number]

/** The theme chosen in this browser before, `system` when none was. */
export function storedTheme(): Theme {
  const stored = readPreference('theme')
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Remembers the theme in this browser and wears it. */
export function chooseTheme(theme: Theme): void {
  writePreference('theme', theme)
  applyTheme(theme)
}

/** Wears a theme: the tokens read the attribute. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
