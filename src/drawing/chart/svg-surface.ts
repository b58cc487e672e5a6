import type { Viewport } from './camera.ts'
import type { ChartSurface } from './chart-surface.ts'

/** What XML 1.0 forbids (section 2.2) or advises against: controls, lone surrogates, U+FFFE, U+FFFF. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in XML, in attributes too (P2). */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')
}

/** A surface that writes what is painted as SVG (P2). */
export type SvgSurface = ChartSurface & {
  /** The whole picture, with a title that is read aloud. */
  readonly toSvg: (viewport: Viewport, title: string) => string
}

/** An empty picture. */
export function createSvgSurface(): SvgSurface {
  const parts: string[] = []
  let path = ''
  let dash: readonly number[] = []
  const strokeOf = ({ strokeStyle, lineWidth }: ChartSurface) => {
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`
    return `stroke="${escapeXml(`${strokeStyle}`)}" stroke-width="${short(lineWidth)}"${dashes}`
  }
  const rect = (x: number, y: number, width: number, height: number) =>
    `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
  return {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    font: '10px sans-serif',
    fillRect(x, y, width, height) {
      parts.push(`${rect(x, y, width, height)} fill="${escapeXml(`${this.fillStyle}`)}"/>`)
    },
    strokeRect(x, y, width, height) {
      parts.push(`${rect(x, y, width, height)} fill="none" ${strokeOf(this)}/>`)
    },
    beginPath() {
      path = ''
    },
    moveTo(x, y) {
      path += `M${short(x)} ${short(y)}`
    },
    lineTo(x, y) {
      path += `L${short(x)} ${short(y)}`
    },
    arc(x, y, radius) {
      const wide = short(radius * 2)
      path += `M${short(x - radius)} ${short(y)}`
      path += `a${short(radius)} ${short(radius)} 0 1 0 ${wide} 0`
      path += `a${short(radius)} ${short(radius)} 0 1 0 -${wide} 0`
    },
    closePath() {
      path += 'Z'
    },
    fill() {
      parts.push(`<path d="${path}" fill="${escapeXml(`${this.fillStyle}`)}"/>`)
    },
    stroke() {
      parts.push(`<path d="${path}" fill="none" ${strokeOf(this)}/>`)
    },
    setLineDash(segments) {
      dash = segments
    },
    fillText(text, x, y) {
      const { weight, size, family } = readFont(this.font)
      const face = `font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}"`
      const fill = `fill="${escapeXml(`${this.fillStyle}`)}"`
      parts.push(`<text x="${short(x)}" y="${short(y)}" ${face} ${fill}>${escapeXml(text)}</text>`)
    },
    toSvg({ width, height }, title) {
      const size = `width="${short(width)}" height="${short(height)}"`
      const box = `viewBox="0 0 ${short(width)} ${short(height)}"`
      const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img">`
      return [head, `<title>${escapeXml(title)}</title>`, ...parts, '</svg>', ''].join('\n')
    },
  }
}

/** Two decimals are a hundredth of a pixel. */
function short(value: number): string {
  return `${Math.round(value * 100) / 100}`
}

function readFont(font: string): { weight: string; size: string; family: string } {
  const [, weight = '400', size = '10', family = 'sans-serif'] =
    /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? []
  return { weight, size, family }
}
