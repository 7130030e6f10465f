import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listSnapshotChanges } from '#server/services/snapshots/list-snapshot-changes.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({ counted: await listSnapshotChanges(ctx) }))
}
