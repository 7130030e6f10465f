import type { RouterContextProvider } from 'react-router'
import { previewName } from '#app/addresses.ts'
import { type Circle, circles } from '#domain/access/circle.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getSharing, type Sharing } from '#server/services/sharing/get-sharing.ts'
import { previewSharing } from '#server/services/sharing/preview-sharing.ts'
import { answer } from './answer.server.ts'

type RouteArguments = { request: Request; context: Readonly<RouterContextProvider> }

/** For whom a page is shown instead, and for whom it could be. */
type Preview = SharedRef & Readonly<{ circle: Circle; offered: readonly Circle[] }>

/** What the page of something that can be shared has besides its own data. */
type Shared = Readonly<{ sharing: Sharing | null; preview: Preview | null }>

/**
 * Runs the loader of the page of something that can be shared, as `answer` does, and says with whom it is shared; for
 * whoever asks, or, where the address asks for a preview, for the circle it names. `which` is the thing; null where there
 * is none yet.
 */
export function answerShared<T extends object>(
  args: RouteArguments,
  which: SharedRef | ((ctx: Context) => Promise<SharedRef | null>),
  work: (ctx: Context) => Promise<T>,
) {
  return answer<T & Shared>(args, async (ctx) => {
    const asked = new URL(args.request.url).searchParams.get(previewName)
    const ref = typeof which === 'function' ? await which(ctx) : which
    const read = async (as: Context) => {
      const [page, sharing] = await Promise.all([work(as), ref && getSharing(as, ref)])
      return { ...page, sharing }
    }
    if (asked === null || ref === null) return { ...(await read(ctx)), preview: null }
    const circle = circles.find((one) => one === asked)
    if (circle === undefined) throw UserError.of('circle-not-offered', undefined)
    const { read: page, offered } = await previewSharing(ctx, { ...ref, circle }, read)
    return { ...page, preview: { ...ref, circle, offered } }
  })
}
