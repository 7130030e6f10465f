import type { ComponentProps } from 'react'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { nameOwner } from '#domain/library/name-owner.ts'
import { showsOutcome } from '#domain/library/read-figure.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { writeLibraryQuery } from './library-query.ts'
import { StepLadder } from './step-ladder.tsx'
import { StoryEdition } from './story-edition.tsx'

type Props = Readonly<{
  story: LibraryStory
  chain: readonly ChainStepGuide[]
  edition: ComponentProps<typeof StoryEdition>['edition'] | null
}>

/** How far it came, who, where and when, each with how sure that is. */
export function StoryAside({ story, chain, edition }: Props) {
  const { library, libraryPages: t } = useTexts()
  const marks = useStepMarks(story)
  return (
    <aside className="story__aside" aria-label={t.facts}>
      <StepLadder chain={chain} reached={story.step} />
      {marks.map((mark) => (
        <p key={mark} className="note">
          {mark}
        </p>
      ))}
      <dl className="facts">
        <Who story={story} />
        <div>
          <dt>{t.when}</dt>
          <dd>{library.years(story.years.from, story.years.to)}</dd>
          {story.years.basis === 'round' && <dd className="note">{library.yearsRound}</dd>}
          {story.years.basis === 'unknown' && <dd className="note">{library.yearsUnknown}</dd>}
        </div>
        {story.contact && <Contact contact={story.contact} />}
        {edition && <StoryEdition slug={story.slug} edition={edition} />}
      </dl>
    </aside>
  )
}

/** What the reader must know of the step: who placed it there, and that figures are missing where they are. */
function useStepMarks({ step, stepBasis, figures }: LibraryStory): readonly string[] {
  const { library, libraryPages: t } = useTexts()
  const isBare = (step === 'outcome' || step === 'societal-effect') && !showsOutcome(figures)
  if (stepBasis === 'stated') return isBare ? [library.outcomeWithoutFigures] : []
  return isBare ? [library.stepInferred, t.outcomeInferredWithoutFigures] : [library.stepInferred]
}

function Who({ story: { organisations, owner, unit, area } }: { story: LibraryStory }) {
  const language = useLanguage()
  const t = useTexts().libraryPages
  const localized = useLocalized()
  const to = useAddress()
  const isNamed =
    organisations.length > 0 &&
    localized(owner) ===
      nameOwner(
        null,
        organisations.map(({ name }) => name),
      )[language]
  return (
    <>
      <div>
        <dt>{t.who}</dt>
        {/* Beside the names of the register only where it says more than they do. */}
        {!isNamed && <dd>{localized(owner)}</dd>}
        {organisations.map(({ code, name }) => (
          <dd key={code}>
            <a className="ds-link" href={to('organisation', { code })}>
              {name}
            </a>
          </dd>
        ))}
      </div>
      {unit && (
        <div>
          <dt>{t.unit}</dt>
          <dd>{localized(unit)}</dd>
        </div>
      )}
      <div>
        <dt>{t.area}</dt>
        <dd>
          <a
            className="ds-link"
            href={to('library') + writeLibraryQuery({ words: '', facets: { area: [area.id] }, page: 1 })}
          >
            {localized(area.name)}
          </a>
        </dd>
      </div>
    </>
  )
}

/** Whom to ask: a position and its mailbox. */
function Contact({ contact: { role, mailbox } }: { contact: NonNullable<LibraryStory['contact']> }) {
  const t = useTexts().libraryPages
  const localized = useLocalized()
  return (
    <div>
      <dt>{t.contact}</dt>
      <dd dir="auto">{localized(role)}</dd>
      <dd>
        <a className="ds-link library-address" href={`mailto:${mailbox}`}>
          {mailbox}
        </a>
      </dd>
    </div>
  )
}
