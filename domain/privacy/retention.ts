/**
 * What an organisation can decide to keep for a time only. Assessments, improvements, reports and the audit trail are not
 * among it: they are the organisation's records, and are taken out as an archive before anybody weeds them elsewhere.
 */
export const retainable = ['letters', 'invitations', 'support-consents'] as const

export type Retainable = (typeof retainable)[number]

/** How long, by whose decision (gallringsbeslut). */
export type Retention = Readonly<{
  what: Retainable
  months: number
  decidedBy: string
}>

/** A decision may say from one month to a hundred years. */
export const retentionMonths = { least: 1, most: 1200 } as const

/** Longest reference to a decision, in characters. */
export const longestDecision = 200

/** Whether something is among what can be kept for a time. */
export function isRetainable(what: string): what is Retainable {
  return (retainable as readonly string[]).includes(what)
}
