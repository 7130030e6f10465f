import { isCalendarDate } from '#stats/is-calendar-date.ts'
import type { AuditFilter } from '#server/store/audit/list-audit-entries.ts'

export type AuditQuery = Readonly<{ filter: AuditFilter; before: number | null; verify: boolean }>

/** What the address of a log asks for; whatever is no such thing is left out. */
export function readAuditQuery(url: string): AuditQuery {
  const { searchParams } = new URL(url)
  const text = (name: string) => searchParams.get(name)?.slice(0, 200) || null
  const day = (name: string) => {
    const date = text(name)
    return date !== null && isCalendarDate(date) ? date : null
  }
  const before = Number(text('before'))
  return {
    filter: { personId: text('who'), action: text('what'), from: day('from'), to: day('to') },
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
    verify: searchParams.has('check'),
  }
}
