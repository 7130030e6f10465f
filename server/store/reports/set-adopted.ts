import type { Circle } from '#domain/access/circle.ts'
import type { Adoption } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'

type Adopted = Readonly<{
  id: string
  decision: Omit<Adoption, 'by'>
  /** With whom it is shared from now on; as it is where undefined. */
  circle: Circle | undefined
  takenAt: Date
  adoptedAt: Date
  personId: string
}>

/** Makes a report that the transaction has locked an adopted one; from then on its row stays as it is. */
export async function setAdopted(tx: Database, adopted: Adopted): Promise<void> {
  const { id, decision, takenAt, adoptedAt, personId } = adopted
  await tx
    .updateTable('report')
    .set((is) => ({
      state: 'adopted',
      version: is('version', '+', 1),
      taken_at: takenAt,
      adopted_at: adoptedAt,
      adopted_by: personId,
      adopted_on: decision.on,
      adopted_body: decision.body,
      diary_number: decision.diaryNumber,
      ...(adopted.circle && { circle: adopted.circle }),
    }))
    .where('id', '=', id)
    .execute()
}
