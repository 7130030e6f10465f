import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { requireRoundKeeper } from '#server/services/archive/require-round-keeper.ts'
import { archiveFileName } from './archive-file.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const slug = args.params.round!
  return answer(args, async (ctx) => {
    const { round } = await requireRoundKeeper(ctx, slug)
    const fileName = archiveFileName({ kind: 'programme', slug })
    return { round: { slug, name: round.name }, fileName, fictional: round.origin === 'example' }
  })
}
