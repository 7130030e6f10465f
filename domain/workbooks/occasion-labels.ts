import type { Meeting } from '../rounds/round.ts'
import { foldText } from './fold-text.ts'
import { readDate } from './read-date.ts'

/** Finds the meeting that a column heading stands for; undefined when it names none. */
export type FindMeeting = (heading: string) => string | undefined

/** The names a meeting is known by in workbooks: those of the round's own content first, then its name and id. */
export function namesOfMeeting(meeting: Meeting): readonly string[] {
  return [...meeting.workbookLabels, meeting.name.sv, meeting.name.en, meeting.id]
}

/** The heading a meeting gets when a workbook is written. */
export function headingOf(meeting: Meeting): string {
  return meeting.workbookLabels[0] ?? meeting.name.sv
}

/** Knows the assessed meetings of a round by their headings, however spaced, and with points or a date after them. */
export function meetingFinder(meetings: readonly Meeting[]): FindMeeting {
  const byName = new Map<string, string>()
  for (const meeting of meetings.filter(({ assessed }) => assessed)) {
    for (const name of namesOfMeeting(meeting)) {
      const key = tight(name)
      if (key !== '' && !byName.has(key)) byName.set(key, meeting.id)
    }
  }
  return (heading) => byName.get(tight(heading)) ?? byName.get(tight(withoutTail(heading)))
}

/** `BM 1`, `bm-1` and `BM1` are the same heading. */
function tight(text: string): string {
  return foldText(text).replaceAll(' ', '')
}

/** `BM1 poäng` and `BM1 (2017-04-06)` are headings of BM1. */
function withoutTail(heading: string): string {
  const words = heading
    .replace(/[()\n\r]/g, ' ')
    .trim()
    .split(/\s+/)
  if (['poang', 'points'].includes(foldText(words.at(-1) ?? ''))) return words.slice(0, -1).join(' ')
  for (let first = 1; first < words.length; first++) {
    const tail = words.slice(first).join(' ')
    if (readDate({ kind: 'text', text: tail }) !== null) return words.slice(0, first).join(' ')
  }
  return heading
}
