import type { Source } from '#domain/instruments/instrument.ts'

/** Each source once, in the order in which they are first named. */
export function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return [
    ...new Map(
      sources.map((source) => [`${source.title}|${source.publisher}|${source.url}`, source]),
    ).values(),
  ]
}
