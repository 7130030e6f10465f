import type { InstrumentContent } from './read-instrument-content.ts'

/** What has been read, in numbers, for whoever checks content files. */
export type InstrumentSummary = Readonly<{
  instruments: readonly Readonly<{
    id: string
    items: number
    levels: readonly string[]
    statements: number
    scale: Readonly<{ min: number; max: number }>
    /** Lowest and highest sum of one level with every item rated; levels are never added. */
    sum: Readonly<{ min: number; max: number }>
    certainty: string
  }>[]
  crosswalks: readonly Readonly<{ from: string; to: string; links: number; certainty: string }>[]
  rules: readonly Readonly<{ id: string; kind: string; validFrom: string; validTo: string | null }>[]
  referenceMeans: readonly Readonly<{ id: string; instrument: string; occasions: number }>[]
}>

/** Counts what the content holds. */
export function summariseInstruments(content: InstrumentContent): InstrumentSummary {
  return {
    instruments: content.instruments.map(({ id, items, levels, scale, certainty }) => {
      const values = scale.steps.map(({ value }) => value)
      const [min, max] = [Math.min(...values), Math.max(...values)]
      return {
        id,
        items: items.length,
        levels: levels.map((level) => level.id),
        statements: items.length * levels.length,
        scale: { min, max },
        sum: { min: min * items.length, max: max * items.length },
        certainty,
      }
    }),
    crosswalks: content.crosswalks.map(({ fromInstrument, toInstrument, links, certainty }) => ({
      from: fromInstrument,
      to: toInstrument,
      links: links.length,
      certainty,
    })),
    rules: content.modelRules.map(({ id, condition, validFrom, validTo }) => ({
      id,
      kind: condition.kind,
      validFrom,
      validTo,
    })),
    referenceMeans: content.referenceMeans.map(({ id, instrumentId, occasions }) => ({
      id,
      instrument: instrumentId,
      occasions: occasions.length,
    })),
  }
}
