import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { LevelHistory } from '../../figures/level-history.ts'
import type { MeetingReportData } from '../data.ts'
import type { LevelTogether, MemberOnLevel } from '../level-together.ts'
import { stateAt } from '../state-at.ts'

/** Says of each member that is missing on a level why, and of each that is shown from an earlier meeting that it is so. */
export function whoIsMissing(
  { rows }: MeetingReportData,
  { members }: LevelTogether,
  language: Language,
): readonly string[] {
  const newest = members
    .flatMap(({ latest }) => latest ?? [])
    .reduce((a, b) => (b.record.meetingPosition > a.record.meetingPosition ? b : a))
  return members.flatMap((one) => {
    if (one.latest === null) return [whyMissing(one, rows, language)]
    const t = textsIn(language).meetingPack.beside
    const { name } = one.member.organisation
    const shown = one.latest.name[language]
    const since = wentOverTo(one)
    if (since) return [t.movedOn(name, shown, nameLevel(language, since.instrument, since.level))]
    return one.latest.record.meetingPosition < newest.record.meetingPosition
      ? [t.older(name, shown, newest.name[language])]
      : []
  })
}

function whyMissing(
  { member }: MemberOnLevel,
  { meetings }: MeetingReportData['rows'],
  language: Language,
): string {
  const t = textsIn(language).meetingPack.beside.without
  const { organisation, participation, histories } = member
  const { name } = organisation
  const other = histories.at(-1)
  if (other) return t['other-list'](name, nameLevel(language, other.instrument, other.level))
  if (participation.status === 'withdrew' || participation.status === 'did-not-report')
    return t[participation.status](name)
  const open = meetings.findLast(({ id }) => ['rating', 'agreeing'].includes(stateAt(member, id)))
  return open ? t['under-way'](name, open.name[language]) : t.nothing(name)
}

/** Another version that the member has closed later; another level of the same version is no such step. */
function wentOverTo({ member, history, latest }: MemberOnLevel): LevelHistory | undefined {
  return member.histories.find(
    ({ instrument, occasions }) =>
      instrument.id !== history!.instrument.id &&
      occasions.at(-1)!.record.meetingPosition > latest!.record.meetingPosition,
  )
}
