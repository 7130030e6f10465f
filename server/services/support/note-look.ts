import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'

/**
 * Notes in the audit trail of the organisation that is looked at which page is asked for, by the name of its address and
 * never what it shows. Before the page is made, so that nothing is seen without a trace.
 */
export async function noteLook(ctx: Context, { page }: { page: string }): Promise<void> {
  const code = ctx.session?.lookingAt
  if (code === undefined) return
  await writeAudit(ctx.program, {
    at: ctx.now(),
    personId: ctx.person?.id ?? null,
    organisationCode: code,
    action: 'support-looked',
    subject: `organisation:${code}`,
    detail: { page },
  })
}
