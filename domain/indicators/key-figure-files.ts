/** Forms in which the figures of a key figure's page can be taken along, in the order in which they are offered. */
export const dataFormats = ['xlsx', 'csv', 'json', 'px', 'parquet'] as const
export type DataFormat = (typeof dataFormats)[number]

/** Figures of a key figure's page that can be taken along as drawings. */
export const drawings = ['lines', 'gap', 'distribution'] as const
export type Drawing = (typeof drawings)[number]

/** Forms of a drawing. */
export const drawingFormats = ['svg', 'png'] as const
export type DrawingFormat = (typeof drawingFormats)[number]

/** What a file name in an address stands for: `table.csv`, `lines.svg`. */
export type KeyFigureFile =
  | Readonly<{ kind: 'data'; format: DataFormat }>
  | Readonly<{ kind: 'drawing'; drawing: Drawing; format: DrawingFormat }>

/** Reads the name of a file; null where there is none with that name. */
export function readKeyFigureFile(name: string): KeyFigureFile | null {
  const [what, ending, ...more] = name.split('.')
  const format = dataFormats.find((each) => each === ending)
  const drawn = drawingFormats.find((each) => each === ending)
  const drawing = drawings.find((each) => each === what)
  if (more.length > 0) return null
  if (what === 'table' && format) return { kind: 'data', format }
  return drawing && drawn ? { kind: 'drawing', drawing, format: drawn } : null
}
