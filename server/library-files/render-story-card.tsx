import { renderToStaticMarkup } from 'react-dom/server'
import { cardSize, StoryCard } from '#charts/story-card.tsx'
import { publishedFigureDescription } from '#charts/published-figure-words.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { chooseFigure } from '#domain/library/choose-figure.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Language } from '#domain/language/language.ts'
import { rasterise } from '#server/reports/document/png/rasterise.ts'
import { textsIn } from '#texts/texts.ts'
import { stepOf } from './feed.ts'

/** The picture of a story as SVG: cheap to make, and what tells whether the picture is another than before. */
export function drawStoryCard(
  language: Language,
  story: LibraryStory,
  chain: readonly ChainStepGuide[],
): string {
  const { libraryFeeds: t, common, library } = textsIn(language)
  const { years } = story
  const when = years.basis === 'unknown' ? '' : `, ${library.years(years.from, years.to)}`
  return renderToStaticMarkup(
    <StoryCard
      language={language}
      title={story.title[language]}
      owner={story.owner[language] + when}
      step={story.step}
      stepName={stepOf(language, chain, story)}
      figure={chooseFigure(story.figures)}
      library={[common.product, t.library, ...(story.fictional ? [common.fictional] : [])].join(' · ')}
    />,
  )
}

/** Draws it as a PNG. */
export function rasteriseStoryCard(svg: string): Buffer {
  return rasterise(svg, cardSize.width)
}

/** What the picture shows, for whoever does not see it. */
export function describeStoryCard(
  language: Language,
  story: LibraryStory,
  chain: readonly ChainStepGuide[],
): string {
  const figure = chooseFigure(story.figures)
  return textsIn(language).libraryFeeds.imageAlt({
    title: story.title[language],
    owner: story.owner[language],
    step: stepOf(language, chain, story),
    figure: figure && publishedFigureDescription(language, { figure }),
  })
}
