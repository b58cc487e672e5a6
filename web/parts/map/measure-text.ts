let context: CanvasRenderingContext2D | null | undefined

/** How wide a text comes out in the face of the page, in pixels; an estimate without a canvas. */
export function measureText(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * size * 0.6
  context.font = `600 ${size}px 'Inter Variable', sans-serif`
  return context.measureText(text).width
}
