import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { getAdoptOffer } from '#server/services/adoptions/get-adopt-offer.ts'
import { getStory } from '#server/services/library/get-story.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const asked = new URL(args.request.url).searchParams.get('version')
    const version = asked === null ? undefined : Number(/^\d{1,4}$/.exec(asked)?.[0] ?? 0)
    const view = await getStory(ctx, { slug: args.params.slug!, version })
    const adoption = await getAdoptOffer(ctx, view.story)
    return { ...view, adoption, origin: ownOrigin(args.request, ctx.config), fictional: view.story.fictional }
  })
}
