import type { PageOf } from '#app/entry/page-data.ts'
import { AdoptionSection } from '#app/ui/adoptions/adoption-section.tsx'
import { CyclesSection } from '#app/ui/cycles/cycles-section.tsx'
import { FollowUpSection } from '#app/ui/follow-up/follow-up-section.tsx'
import { ExampleSection } from '#app/ui/examples/example-section.tsx'
import { AboutImprovement } from '#app/ui/improvements/about-improvement.tsx'
import { ChainLadder } from '#app/ui/improvements/chain-ladder.tsx'
import { DeadLinks } from '#app/ui/improvements/dead-links.tsx'
import { SuggestionsSection } from '#app/ui/library/suggestions-section.tsx'
import { MeasuresSection } from '#app/ui/measures/measures-section.tsx'
import { WorksheetsSection } from '#app/ui/worksheets/worksheets-section.tsx'
import { useTexts } from '#app/ui/language.tsx'
import type { PageSection } from '#app/ui/page-sections.tsx'
import type { loader } from './improvement.server.ts'

/** What the page of an improvement shows. */
export type ImprovementPage = PageOf<typeof loader>

/** The sections in the order of the story: what it is, how it is worked with, what came of it, whether it stays. */
export function useImprovementSections(view: ImprovementPage): readonly (PageSection | false | null)[] {
  const {
    improvements: t,
    adoptions,
    cycles,
    examples,
    followUp,
    measures,
    suggestions,
    worksheets,
  } = useTexts()
  const { mayEdit } = view
  const improvement = view.improvement.id
  const { example, mayBegin, taken } = view.spread
  const area = view.areas.find(({ id }) => id === view.improvement.area)
  return [
    { id: 'about', title: t.facts, content: <AboutImprovement {...view} /> },
    view.suggestions && {
      id: 'suggestions',
      title: suggestions.title,
      lead: suggestions.lead,
      content: <SuggestionsSection suggestions={view.suggestions} area={area} />,
    },
    {
      id: 'cycles',
      title: cycles.title,
      lead: cycles.lead,
      content: <CyclesSection improvement={improvement} cycles={view.cycles} mayEdit={mayEdit} />,
    },
    {
      id: 'measures',
      title: measures.title,
      lead: mayEdit ? measures.lead : measures.leadOther,
      content: <MeasuresSection improvement={improvement} measures={view.measures} mayEdit={mayEdit} />,
    },
    {
      id: 'results',
      title: t.ladderTitle,
      lead: t.ladderLead,
      content: (
        <>
          <DeadLinks links={view.deadLinks} mayEdit={mayEdit} />
          <ChainLadder chain={view.chain} results={view.improvement.results} mayEdit={mayEdit} />
        </>
      ),
    },
    {
      id: 'worksheets',
      title: worksheets.title,
      lead: worksheets.lead,
      content: <WorksheetsSection improvement={improvement} worksheets={view.worksheets} mayEdit={mayEdit} />,
    },
    taken.length > 0 && {
      id: 'taken-from',
      title: adoptions.section.title,
      content: <AdoptionSection taken={taken} />,
    },
    (example !== null || mayBegin !== 'not-theirs') && {
      id: 'example',
      title: examples.section.title,
      content: <ExampleSection example={example} mayBegin={mayBegin} />,
    },
    { id: 'follow-up', title: followUp.section.title, content: <FollowUpSection {...view} /> },
  ]
}
