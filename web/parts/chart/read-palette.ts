import { type ChartPalette, LINE_DASHES } from '../../../src/drawing/chart/chart-palette.ts'
import { UNIT_FILLS } from '../../../src/drawing/chart/overlay.ts'

const TONES = ['--inward', '--inward-light', '--outward', '--outward-light', '--middle']
const SEVERITIES = ['--low', '--medium', '--high']

/**
 * The colours of the page as a canvas takes them, read where the canvas stands: in its theme, and in
 * the reader's own colours where the system forces some.
 */
export function readPalette(within: HTMLElement, scheme?: 'light'): ChartPalette {
  const probe = document.createElement('span')
  // Where motion is reduced, the page lets every transition last an instant: the colour would lag behind.
  probe.style.setProperty('transition', 'none', 'important')
  within.append(probe)
  if (scheme !== undefined) probe.style.colorScheme = scheme
  const color = (token: string) => {
    probe.style.color = token.startsWith('--') ? `var(${token})` : token
    return getComputedStyle(probe).color
  }
  const isForced = matchMedia('(forced-colors: active)').matches
  const palette = isForced ? forcedPalette(color) : pagePalette(color)
  const family = getComputedStyle(within).fontFamily
  probe.remove()
  return { ...palette, family }
}

type Colors = Omit<ChartPalette, 'family'>

function pagePalette(color: (token: string) => string): Colors {
  const units = Array.from({ length: UNIT_FILLS }, (_, unit) => color(`--unit-${unit + 1}`))
  const lineColors = ['--line-strong', '--soft', '--soft', '--soft', '--high']
  return {
    background: color('--paper'),
    card: color('--raised'),
    edge: color('--line-chip'),
    ink: color('--ink'),
    soft: color('--soft'),
    focus: color('--focus'),
    selected: color('--inward'),
    fills: [
      color('--seat'),
      ...TONES.map(color),
      ...SEVERITIES.map(color),
      color('--dispute'),
      ...units,
    ],
    severities: SEVERITIES.map(color),
    lines: LINE_DASHES.map((dash, kind) => ({
      color: color(lineColors[kind] ?? '--soft'),
      width: 1,
      dash,
    })),
  }
}

/** Few colours, all of them the system's: shapes and dashes then carry the meaning. */
function forcedPalette(color: (token: string) => string): Colors {
  const ink = color('CanvasText')
  return {
    background: color('Canvas'),
    card: color('Canvas'),
    edge: ink,
    ink,
    soft: ink,
    focus: color('Highlight'),
    selected: color('Highlight'),
    fills: [
      color('GrayText'),
      ...TONES.map(() => color('LinkText')),
      ...SEVERITIES.map(() => ink),
      ink,
      ...Array.from({ length: UNIT_FILLS }, () => color('GrayText')),
    ],
    severities: SEVERITIES.map(() => ink),
    lines: LINE_DASHES.map((dash) => ({ color: ink, width: 1, dash })),
  }
}

/**
 * Calls when the colours of the page change: theme, system, forced colours, or paper, which is always
 * light. Gives a way to end it.
 */
export function onPaletteChange(act: (scheme?: 'light') => void): () => void {
  const change = () => act()
  const print = () => act('light')
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', change)
  const observer = new MutationObserver(change)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  addEventListener('beforeprint', print)
  addEventListener('afterprint', change)
  return () => {
    for (const query of queries) query.removeEventListener('change', change)
    observer.disconnect()
    removeEventListener('beforeprint', print)
    removeEventListener('afterprint', change)
  }
}
