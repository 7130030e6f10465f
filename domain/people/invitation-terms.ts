/**
 * How long an invitation can be accepted. Two weeks: long enough for a politician who opens the post of the board every
 * other week, short enough that a letter forgotten in a mailbox is soon worth nothing. Days.
 */
const invitationDays = 14

/** When an invitation sent at a moment expires. */
export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + invitationDays * 24 * 60 * 60 * 1000)
}
