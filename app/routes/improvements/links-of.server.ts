import type { ImprovementLinks } from '#app/ui/improvements/improvement-links.ts'
import type { Context } from '#server/context.ts'
import type { ImprovementView } from '#server/services/improvements/get-improvement.ts'

/** What an improvement points at, with the names that the organisation, the statistics and the reviewed content give it. */
export function linksOf({ content }: Context, view: ImprovementView): ImprovementLinks {
  const targets = content.sdg.goals.flatMap((goal) => goal.targets)
  const articles = content.charter.parts.flatMap((part) => part.articles)
  const { improvement, unit, keyFigures } = view
  return {
    unit: unit.map(({ name }) => name),
    keyFigures,
    sdgTargets: improvement.sdgTargets.map((id) => ({
      id,
      name: targets.find((one) => one.id === id)?.name ?? null,
    })),
    charterArticles: improvement.charterArticles.map((slug) => ({
      slug,
      article: articles.find((one) => one.slug === slug) ?? null,
    })),
  }
}
