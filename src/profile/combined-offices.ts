const COMBINED = /\bchief\s+((?:(?!chief\b|officer\b)[\p{L}-]+[\s,&/+]+){2,8})officer\b/giu

/**
 * The offices that are combined in one title: "Chief Digital & Information Officer" gives "Chief
 * Digital Officer" and "Chief Information Officer". None where nothing is joined.
 */
export function combinedOffices(title: string): readonly string[] {
  return [...title.slice(0, 200).matchAll(COMBINED)].flatMap(([, inside]) => {
    const fields = (inside ?? '')
      .split(/\s*[,&/+]\s*|\s+and\s+/iu)
      .map((field) => field.trim())
      .filter((field) => field !== '')
    return fields.length > 1 ? fields.map((field) => `Chief ${field} Officer`) : []
  })
}
