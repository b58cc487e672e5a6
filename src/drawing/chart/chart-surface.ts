/**
 * What the painter needs of a canvas (P1); a browser's 2D context is one. Path calls are used for
 * lines and the signs of severity alone.
 */
export interface ChartSurface {
  fillStyle: string | object
  strokeStyle: string | object
  lineWidth: number
  font: string
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, start: number, end: number): void
  closePath(): void
  fill(): void
  stroke(): void
  setLineDash(segments: number[]): void
  fillText(text: string, x: number, y: number): void
}
