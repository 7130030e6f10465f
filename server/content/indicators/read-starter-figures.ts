import { readFile } from 'node:fs/promises'
import type { Cell } from '#domain/indicators/cell.ts'
import type { Observation } from '#domain/indicators/observation.ts'
import { ContentError } from '../yaml/read-yaml.ts'
import { type Starter, starterFile } from './read-starter.ts'

const sexes = ['women', 'men', 'total'] as const

/** Refuses the file at a line. */
type Refuse = (line: number, reason: string) => never

/**
 * Reads the figures of the starter set, one key figure at a time.
 *
 * @throws ContentError with file, line and reason at the first thing that is not written as `starter.yaml` says.
 */
export async function* readStarterFigures({
  folder,
  keyFigures,
}: Pick<Starter, 'folder' | 'keyFigures'>): AsyncGenerator<readonly Observation[]> {
  for (const { id } of keyFigures) {
    const file = starterFile(folder, id)
    const lines = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/)
    yield parseFigures(id, lines, (line, reason) => {
      throw new ContentError(file, line, reason)
    })
  }
}

function parseFigures(keyFigure: string, [head = '', ...lines]: readonly string[], refuse: Refuse) {
  const years = parseYears(head, refuse)
  const seen = new Set<string>()
  const observations: Observation[] = []
  for (let at = 0; at < lines.length; at += sexes.length) {
    const area = lines[at]!.slice(0, 4)
    if (!/^\d{4}$/.test(area)) refuse(at + 2, 'must begin with the four digits of an area')
    if (seen.size === seen.add(area).size) refuse(at + 2, `${area} stands there twice`)
    const [women, men, total] = sexes.map((sex, i) =>
      parseCells(lines[at + i] ?? '', { area, sex, years: years.length, refuse, line: at + i + 2 }),
    ) as [(Cell | null)[], (Cell | null)[], (Cell | null)[]]
    for (const [i, year] of years.entries()) {
      const [k, m, t] = [women[i]!, men[i]!, total[i]!]
      if (k !== null && m !== null && t !== null)
        observations.push({ keyFigure, area, year, women: k, men: m, total: t })
      else if (k !== null || m !== null || t !== null)
        refuse(at + 2, `${area} ${year}: women, men and total must all say something, or none of them`)
    }
  }
  return observations
}

function parseYears(head: string, refuse: Refuse): readonly number[] {
  const [area, sex, ...years] = head.split(',')
  const rising = years.every((year, i) => /^\d{4}$/.test(year) && (i === 0 || year > years[i - 1]!))
  if (area !== 'area' || sex !== 'sex' || years.length === 0 || !rising)
    refuse(1, 'must be area,sex and then the years, the earliest first')
  return years.map(Number)
}

type Expected = Readonly<{ area: string; sex: string; years: number; refuse: Refuse; line: number }>

function parseCells(text: string, { area, sex, years, refuse, line }: Expected): (Cell | null)[] {
  const start = `${area},${sex},`
  if (!text.startsWith(start))
    refuse(line, `must begin with ${start}: women, men and total of an area follow each other`)
  const cells = text.slice(start.length).split(',')
  if (cells.length !== years) refuse(line, `has ${cells.length} figures for ${years} years`)
  return cells.map((cell) => {
    if (cell === '') return null
    if (cell === '..') return { status: 'missing' }
    if (cell === '.' && sex !== 'total') return { status: 'not-split' }
    if (!/^-?\d+(\.\d+)?$/.test(cell)) refuse(line, `"${cell}" is no figure`)
    return { status: 'value', value: Number(cell) }
  })
}
