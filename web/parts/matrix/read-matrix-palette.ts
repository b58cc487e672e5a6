import type { MatrixPalette } from '../../../src/drawing/matrix/matrix-palette.ts'

/**
 * The colours of the page as the matrix takes them, read where it stands: in its theme, and in the
 * reader's own colours where the system forces some.
 */
export function readMatrixPalette(within: HTMLElement): MatrixPalette {
  const probe = document.createElement('span')
  // Where motion is reduced, the page lets every transition last an instant: the colour would lag behind.
  probe.style.setProperty('transition', 'none', 'important')
  within.append(probe)
  const color = (token: string) => {
    probe.style.color = token.startsWith('--') ? `var(${token})` : token
    return getComputedStyle(probe).color
  }
  const isForced = matchMedia('(forced-colors: active)').matches
  const colors = isForced
    ? {
        background: color('Canvas'),
        head: color('Canvas'),
        cross: color('Canvas'),
        line: color('GrayText'),
        rule: color('CanvasText'),
        ink: color('CanvasText'),
        soft: color('CanvasText'),
        inverse: color('Canvas'),
        wash: color('Canvas'),
        focus: color('Highlight'),
        contested: color('CanvasText'),
      }
    : {
        background: color('--paper'),
        head: color('--raised'),
        cross: color('--cross'),
        line: color('--line'),
        rule: color('--line-strong'),
        ink: color('--ink'),
        soft: color('--soft'),
        inverse: color('--paper'),
        wash: color('--line'),
        focus: color('--focus'),
        contested: color('--high'),
      }
  const family = getComputedStyle(within).fontFamily
  probe.remove()
  return { ...colors, family }
}
