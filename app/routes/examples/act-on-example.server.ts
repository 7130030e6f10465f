import { redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { discardDraft } from '#server/services/examples/discard-draft.ts'
import { publishExample } from '#server/services/examples/publish-example.ts'
import { renewExample } from '#server/services/examples/renew-example.ts'
import { returnExample } from '#server/services/examples/return-example.ts'
import { sendExample } from '#server/services/examples/send-example.ts'
import { withdrawExample } from '#server/services/examples/withdraw-example.ts'

/** What has just been done, as the page that comes next says it. */
export const done = ['saved', 'sent', 'returned', 'published', 'withdrawn', 'renewed', 'discarded'] as const

type Typed = Readonly<{ intent: string; comment: string; because: string; agrees: boolean }>

/** Does with an example what its page was asked to, and leads on to where that is seen. */
export async function actOnExample(
  ctx: Context,
  which: Readonly<{ id: string; version: number }>,
  { intent, comment, because, agrees }: Typed,
) {
  const here = (what: (typeof done)[number]) =>
    redirect(`${address(ctx.language, 'example', { example: which.id })}?${what}#content`, 303)
  switch (intent) {
    case 'send':
      await sendExample(ctx, { ...which, agrees })
      return here('sent')
    case 'return':
      // What has been sent back to another organisation is no longer for whoever coordinates it to read.
      return (await returnExample(ctx, { ...which, comment })) === 'own'
        ? here('returned')
        : redirect(address(ctx.language, 'home'), 303)
    case 'publish': {
      const slug = await publishExample(ctx, which)
      return redirect(address(ctx.language, 'libraryStory', { slug }), 303)
    }
    case 'withdraw':
      await withdrawExample(ctx, { ...which, because })
      return here('withdrawn')
    case 'renew':
      await renewExample(ctx, which)
      return here('renewed')
    case 'discard': {
      const { improvementId, left } = await discardDraft(ctx, which)
      if (left) return here('discarded')
      return redirect(
        `${address(ctx.language, 'improvement', { improvement: improvementId })}?removed#example`,
        303,
      )
    }
    default:
      throw UserError.of('bad-form', { field: 'intent' })
  }
}
