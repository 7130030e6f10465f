import { type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { may } from '#domain/access/may.ts'
import { listOwnChallengeSteps } from '#server/services/challenges/list-own-challenge-steps.ts'
import { listQuestions } from '#server/services/follow-up/list-questions.ts'
import { listWaiting } from '#server/services/examples/list-waiting.ts'
import { listOwnCycleSteps } from '#server/services/cycles/list-own-cycle-steps.ts'
import { findTopGaps } from '#server/services/gaps/find-top-gaps.ts'
import { listOwnDeadLinks } from '#server/services/links/list-own-dead-links.ts'
import { readStandingFilter } from './read-standing-filter.server.ts'
import { getHome } from '#server/services/start/get-home.ts'

/** As many as a busy person looks at. */
const mostTopGaps = 5

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    // Without a person there is nothing to be next for; choosing one is the way on.
    if (ctx.person === null) throw redirect(address(ctx.language, ctx.config.trial ? 'stepIn' : 'signIn'))
    const code = ctx.person.roles[0]?.organisationCode ?? null
    const [home, challengeSteps, questions, cycleSteps, deadLinks, topGaps, examples] = await Promise.all([
      getHome(ctx, readStandingFilter(args.request)),
      listOwnChallengeSteps(ctx, ctx.person),
      listQuestions(ctx, ctx.person),
      listOwnCycleSteps(ctx, ctx.person),
      listOwnDeadLinks(ctx, ctx.person),
      code === null ? null : findTopGaps(ctx, { code, most: mostTopGaps }),
      listWaiting(ctx),
    ])
    return {
      home,
      challengeSteps,
      questions,
      cycleSteps,
      deadLinks,
      topGaps,
      examples,
      name: ctx.person.name,
      administers: may(ctx.person, 'installation.people'),
      audits: may(ctx.person, 'installation.audit'),
      chain: ctx.content.chainSteps,
      checklists: ctx.content.instruments.map(({ id, title }) => ({ id, title })),
      fictional: 'round' in home && home.round.origin === 'example',
    }
  })
}
