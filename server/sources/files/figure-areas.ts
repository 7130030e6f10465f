import { areaOf, nation } from '#domain/indicators/area.ts'
import { findByName } from '#domain/organisations/find-by-name.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'

/** The areas that figures can be about, by code and by name. */
export type FigureAreas = Readonly<{
  has: (code: string) => boolean
  /**
   * The area that is meant by a code or name as tables write them: `0114`, `01`, `00`, `0114 Upplands Väsby`,
   * `Upplands Väsby`, `Stockholms län`, `Riket`. Null where that is not certain.
   */
  find: (written: string) => string | null
  /** What may have been meant by a code that is none, such as `0180 (Stockholm)` by `180`. */
  suggest: (written: string) => string | null
}>

const nationNames = new Set(['riket', 'hela riket', 'sverige', 'sweden', 'the whole country'])

/** Makes the areas of the register: the nation, the regions and the municipalities that exist. */
export function figureAreas(organisations: readonly Organisation[]): FigureAreas {
  const real = organisations.filter(
    ({ kind, fictional }) => !fictional && (kind === 'municipality' || kind === 'region'),
  )
  const names = new Map(real.map(({ code, name }) => [areaOf(code), name]))
  const has = (code: string) => code === nation || names.has(code)
  const found = new Map<string, string | null>()
  const find = (written: string) => {
    const known = found.get(written)
    if (known !== undefined) return known
    const area = findArea(written.trim(), real, has)
    found.set(written, area)
    return area
  }
  const suggest = (written: string) => {
    const area = find(written) ?? find(`0${written.trim()}`)
    return area === null ? null : `${area} (${names.get(area) ?? 'Riket'})`
  }
  return { has, find, suggest }
}

function findArea(
  written: string,
  real: readonly Organisation[],
  has: (code: string) => boolean,
): string | null {
  if (nationNames.has(written.toLowerCase())) return nation
  const [, code] = /^(\d{2}|\d{4})(?:\s+\D.*)?$/.exec(written) ?? []
  if (code !== undefined) {
    const area = areaOf(code)
    return has(area) ? area : null
  }
  if (/^\d/.test(written) || written === '') return null
  const meant = findByName(real, written)
  return meant.kind === 'one' ? areaOf(meant.organisation.code) : null
}
