const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Characters that are kept although they are control characters. */
const KEPT = '\n\r\t'

/** A text as content or attribute of XML 1.0; characters that XML cannot hold become �. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, (sign) => {
      return KEPT.includes(sign) || sign >= '\u007f' ? sign : '\uFFFD'
    })
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign] as string)
}
