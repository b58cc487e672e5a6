import {
  createFitLabel,
  type FitLabel,
  type MeasureText,
} from '../../../src/drawing/chart/fit-label.ts'

/** Measures and cuts text as a canvas of this page would draw it. */
export function canvasText(): { readonly measure: MeasureText; readonly fitLabel: FitLabel } {
  const context = document.createElement('canvas').getContext('2d')
  let current = ''
  const measure: MeasureText = (text, font) => {
    if (context === null) return text.length * 7
    if (font !== current) {
      context.font = font
      current = font
    }
    return context.measureText(text).width
  }
  return { measure, fitLabel: createFitLabel(measure) }
}
