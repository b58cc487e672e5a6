/** A decision and the inputs it requires, by their ids. */
export type DrawnDecision = { readonly id: string; readonly requires: readonly string[] }

const [WIDTH, HEIGHT, GAP, RISE] = [180, 60, 40, 160] as const

/** Draws decisions in one line above their inputs: tools that show a diagram find one. */
export function writeDiagram(
  inputs: readonly string[],
  decisions: readonly DrawnDecision[],
): string {
  const left = (at: number) => GAP + at * (WIDTH + GAP)
  const shape = (id: string, x: number, y: number) =>
    `<dmndi:DMNShape id="shape-${id}" dmnElementRef="${id}"><dc:Bounds height="${HEIGHT}" width="${WIDTH}" x="${x}" y="${y}"/></dmndi:DMNShape>`
  const shapes = [
    ...inputs.map((id, at) => shape(id, left(at), GAP + RISE)),
    ...decisions.map(({ id }, at) => shape(id, left(at), GAP)),
  ]
  const edges = decisions.flatMap(({ id, requires }, to) =>
    requires.map((input) => {
      const from = left(inputs.indexOf(input)) + WIDTH / 2
      const name = `${id}-requires-${input.replace(/^input-/, '')}`
      const points = [
        `<di:waypoint x="${from}" y="${GAP + RISE}"/>`,
        `<di:waypoint x="${left(to) + WIDTH / 2}" y="${GAP + HEIGHT}"/>`,
      ]
      return `<dmndi:DMNEdge id="edge-${name}" dmnElementRef="${name}">${points.join('')}</dmndi:DMNEdge>`
    }),
  )
  return `<dmndi:DMNDI><dmndi:DMNDiagram id="diagram">${[...shapes, ...edges].join('')}</dmndi:DMNDiagram></dmndi:DMNDI>`
}
