import type { Crosswalk, CrosswalkKind } from '../instruments/crosswalk.ts'
import type { Certainty, Instrument } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/** A statement as named in an explanation. */
export type NamedItem = Readonly<{ number: number; title: Localized }>

/** What became of some statements between two versions. */
export type ExplainedLink = Readonly<{
  kind: CrosswalkKind
  from: readonly NamedItem[]
  to: readonly NamedItem[]
  note: Localized | null
}>

/** A version as named in an explanation. */
export type NamedVersion = Readonly<{ id: string; title: Localized }>

/** One step from a version to its successor, explained per statement. */
export type ExplainedStep = Readonly<{
  from: NamedVersion
  to: NamedVersion
  certainty: Certainty
  note: Localized
  links: readonly ExplainedLink[]
}>

/**
 * Explains statement by statement why a line breaks between two instrument versions, along the crosswalks that lead from
 * one to the other; more than one step where versions were skipped. Empty where no crosswalk leads there, as when an
 * older version follows a newer one: then nothing is known of how the statements hang together.
 *
 * @throws Error where a crosswalk speaks of a version or a statement that is not there.
 */
export function explainBreak(
  instruments: readonly Instrument[],
  crosswalks: readonly Crosswalk[],
  { from, to }: Readonly<{ from: string; to: string }>,
): readonly ExplainedStep[] {
  return pathBetween(crosswalks, from, to).map(({ fromInstrument, toInstrument, certainty, note, links }) => {
    const older = versionOf(instruments, fromInstrument)
    const newer = versionOf(instruments, toInstrument)
    return {
      from: { id: older.id, title: older.title },
      to: { id: newer.id, title: newer.title },
      certainty,
      note,
      links: links.map((link) => ({
        kind: link.kind,
        from: link.from.map((number) => itemOf(older, number)),
        to: link.to.map((number) => itemOf(newer, number)),
        note: link.note,
      })),
    }
  })
}

function pathBetween(crosswalks: readonly Crosswalk[], from: string, to: string): readonly Crosswalk[] {
  for (const step of crosswalks.filter(({ fromInstrument }) => fromInstrument === from)) {
    if (step.toInstrument === to) return [step]
    const rest = pathBetween(
      crosswalks.filter((other) => other !== step),
      step.toInstrument,
      to,
    )
    if (rest.length > 0) return [step, ...rest]
  }
  return []
}

function versionOf(instruments: readonly Instrument[], id: string): Instrument {
  const instrument = instruments.find((candidate) => candidate.id === id)
  if (!instrument) throw new Error(`The crosswalk speaks of ${id}, which is not there.`)
  return instrument
}

function itemOf({ id, items }: Instrument, number: number): NamedItem {
  const item = items.find((candidate) => candidate.number === number)
  if (!item) throw new Error(`The crosswalk speaks of item ${number}, which ${id} does not have.`)
  return { number, title: item.title }
}
