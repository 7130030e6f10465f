import type { Consent, ExampleContent } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'

/** What of a draft is changed: what it says, by whom; that it waits to be reviewed; or that it came back. */
export type DraftChange = Readonly<
  { content: ExampleContent; writtenBy: string; savedAt: Date } | { consent: Consent } | { returned: string }
>

/** Changes a draft and counts up its version. Consent holds for the words it was given to, and goes with any change. */
export async function updateDraft(tx: Database, exampleId: string, change: DraftChange): Promise<void> {
  const consent = 'consent' in change ? change.consent : null
  await tx
    .updateTable('example_draft')
    .where('example_id', '=', exampleId)
    .set((from) => ({
      ...('content' in change && {
        content: JSON.stringify(change.content),
        written_by: change.writtenBy,
        saved_at: change.savedAt,
      }),
      ...('returned' in change && { comment: change.returned }),
      state: consent === null ? ('draft' as const) : ('review' as const),
      consent_by: consent && consent.by,
      consent_role: consent && consent.role,
      consent_at: consent && new Date(consent.at),
      consent_words: consent && consent.words,
      version: from('version', '+', 1),
    }))
    .execute()
}
