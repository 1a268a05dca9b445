/** The shapes of marks: what is told apart by colour is told apart by shape as well. */
export const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'wedge', 'hexagon'] as const
export type Shape = (typeof shapes)[number]

type Corner = readonly [x: number, y: number]

const mirrored = (corners: readonly Corner[]): Corner[] => corners.map(([x, y]) => [x, -y])

const triangle: Corner[] = [
  [0, -1.555],
  [1.347, 0.778],
  [-1.347, 0.778],
]
const arm = 0.396
const tip = 1.189

/** The corners round the middle, of a shape that covers as much as a circle of radius 1. */
const corners: Record<Exclude<Shape, 'circle'>, readonly Corner[]> = {
  square: [
    [-0.886, -0.886],
    [0.886, -0.886],
    [0.886, 0.886],
    [-0.886, 0.886],
  ],
  triangle,
  diamond: [
    [0, -1.253],
    [1.253, 0],
    [0, 1.253],
    [-1.253, 0],
  ],
  cross: [
    [-arm, -tip],
    [arm, -tip],
    [arm, -arm],
    [tip, -arm],
    [tip, arm],
    [arm, arm],
    [arm, tip],
    [-arm, tip],
    [-arm, arm],
    [-tip, arm],
    [-tip, -arm],
    [-arm, -arm],
  ],
  wedge: mirrored(triangle),
  hexagon: [
    [-0.55, -0.952],
    [0.55, -0.952],
    [1.1, 0],
    [0.55, 0.952],
    [-0.55, 0.952],
    [-1.1, 0],
  ],
}

/** The outline of a mark round a point, as large as a circle of this radius. */
export function outlineOf(shape: Exclude<Shape, 'circle'>, x: number, y: number, r: number): string {
  const points = corners[shape].map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`)
  return `M${points.join('L')}Z`
}

const round = (value: number) => Math.round(value * 10) / 10
