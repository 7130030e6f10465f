import '#app/theme/board.css'
import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { BoardCard } from '#app/ui/improvements/board-card.tsx'
import { BoardFilter } from '#app/ui/improvements/board-filter.tsx'
import type { MoveAnswer } from '#app/ui/improvements/move-form.tsx'
import { useStepWords } from '#app/ui/improvements/step-words.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { BoardColumn } from '#domain/improvements/arrange-board.ts'
import { chainSteps, improvementStates } from '#domain/improvements/improvement.ts'
import type { loader } from './board.server.ts'
import { useCrumbs, useListAddresses } from './use-crumbs.ts'

export { action, loader } from './board.server.ts'

type View = PageOf<typeof loader>
type Answer = Readonly<{ move?: MoveAnswer; problem?: string }>

export default function Board() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const { board: t, improvements, improvementWork } = useTexts()
  const { list, add } = useListAddresses(view)
  const { columns, counts, moved, mayEdit, organisation } = view
  const all = improvementStates.reduce((sum, state) => sum + counts[state], 0)
  const board = useAddress()('board', { code: organisation.code })
  const toNew = mayEdit && <ButtonLink href={add}>{improvements.new}</ButtonLink>
  return (
    <Page
      title={t.title(organisation.name)}
      lead={all === 0 ? improvements.leadEmpty : t.lead(counts)}
      breadcrumbs={useCrumbs(view)}
    >
      {moved && <DoneNotice>{t.moved(moved.title, improvementWork.states[moved.state])}</DoneNotice>}
      <FormProblem problem={answer?.problem} />
      {all === 0 ? (
        <Empty action={toNew || <p className="note">{improvements.onlyEditors}</p>}>
          {improvements.whatEmpty}
        </Empty>
      ) : (
        <>
          <div className="actions">
            {toNew}
            <ButtonLink look="secondary" href={list}>
              {t.toList}
            </ButtonLink>
          </div>
          <BoardFilter
            {...view}
            board={board}
            shown={columns.reduce((sum, { cards }) => sum + cards.length, 0)}
            all={all}
          />
          <Columns view={view} move={answer?.move} />
        </>
      )}
    </Page>
  )
}

function Columns({ view, move }: { view: View; move: MoveAnswer | undefined }) {
  const { columns, by, units, chain, mayEdit } = view
  const t = useTexts().board
  const nameOf = useColumnNames(view)
  return (
    <div className="board" data-by={by}>
      {columns.map(({ key, cards }) => (
        <section key={key} className="board__column" aria-labelledby={`column-${key || 'none'}`}>
          <h2 className="ds-heading" data-size="2xs" id={`column-${key || 'none'}`}>
            {t.column(nameOf(key), cards.length)}
          </h2>
          {cards.length === 0 ? (
            <p className="note">{t.empty}</p>
          ) : (
            <ul>
              {cards.map((card) => (
                <BoardCard
                  key={card.improvement.id}
                  card={card}
                  by={by}
                  chain={chain}
                  unit={units.find(({ id }) => id === card.improvement.unitId)?.name ?? ''}
                  mayEdit={mayEdit}
                  answer={move}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

/** What a column is called. */
function useColumnNames({ by, units, chain }: View) {
  const { board: t, improvements, improvementWork } = useTexts()
  const stepWords = useStepWords(chain)
  return (key: BoardColumn['key']) => {
    const state = by === 'state' && improvementStates.find((one) => one === key)
    if (state) return improvementWork.states[state]
    const step = by === 'step' && chainSteps.find((one) => one === key)
    if (step) return improvements.reached(stepWords(step))
    return units.find(({ id }) => id === key)?.name ?? (by === 'unit' ? t.noUnit : t.noStep)
  }
}
