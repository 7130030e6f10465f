import type { Context } from '#server/context.ts'

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The date of today in Sweden, as ISO text: what is due is due on Swedish days, wherever the program runs. */
export function todayOf({ now }: Pick<Context, 'now'>): string {
  return swedishDay.format(now())
}
