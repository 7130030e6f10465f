import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Level } from '#domain/instruments/instrument.ts'
import { chooseCommonMeetings } from '#domain/reports/choose-common-meetings.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { RoundRows } from './rows.ts'
import { buildMeanItem, type MeanItem } from './mean-item.ts'

/** The means of one level of one version, at the first and last meeting that most organisations have in common. */
export type RoundMeans = Readonly<{
  instrument: Instrument
  level: Level
  from: Meeting | null
  to: Meeting
  /** How many organisations stand behind. */
  organisations: number
  items: readonly MeanItem[]
}>

/** Means over organisations of closed self-assessments, each level of each version by itself. */
export function buildRoundMeans(rows: RoundRows, closed: readonly OccasionRecord[]): readonly RoundMeans[] {
  const byLevel = Map.groupBy(closed, ({ instrumentId, levelId }) => `${instrumentId}/${levelId}`)
  const means = [...byLevel.values()].map((records) => meansOf(rows, records))
  const place = ({ instrument, level }: RoundMeans) =>
    rows.content.instruments.indexOf(instrument) * 10 + instrument.levels.indexOf(level)
  return means.sort((a, b) => place(a) - place(b))
}

function meansOf({ meetings, content }: RoundRows, records: readonly OccasionRecord[]): RoundMeans {
  const instrument = getInstrument(content.instruments, records[0]!.instrumentId)
  const level = instrument.levels.find(({ id }) => id === records[0]!.levelId)!
  const byCode = Map.groupBy(records, ({ organisationCode }) => organisationCode)
  const common = chooseCommonMeetings(
    [...byCode].map(([code, theirs]) => ({
      code,
      positions: theirs.map(({ meetingPosition }) => meetingPosition),
    })),
  )
  const lastHeld = Math.max(...records.map(({ meetingPosition }) => meetingPosition))
  const at = (position: number) => meetings.find((meeting) => meeting.position === position)!
  const [from, to] = common ? [at(common.from), at(common.to)] : [null, at(lastHeld)]
  const included = (meeting: Meeting) =>
    records.filter(
      ({ meetingId, organisationCode }) =>
        meetingId === meeting.id && (common === null || common.codes.includes(organisationCode)),
    )
  const [earlier, later] = [from ? included(from) : [], included(to)]
  return {
    instrument,
    level,
    from,
    to,
    organisations: later.length,
    items: instrument.items
      .filter((item) => level.id in item.statements)
      .map((item) => buildMeanItem({ instrument, level, item, from, to, earlier, later })),
  }
}
