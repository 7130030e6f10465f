import type { Improvement } from '#domain/improvements/improvement.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Fact } from './fact.tsx'
import type { ImprovementLinks } from './improvement-links.ts'

type Props = Readonly<{ improvement: Improvement; links: ImprovementLinks }>

/** What an improvement is linked to beyond its statements and sub-goals: figures, goals, articles, decisions. */
export function LinkFacts({ improvement: { organisationCode: code, decisions }, links }: Props) {
  const t = useTexts().improvementWork.facts
  const localized = useLocalized()
  const to = useAddress()
  const { keyFigures, sdgTargets, charterArticles } = links
  return (
    <>
      {keyFigures.length > 0 && (
        <Fact term={t.keyFigures}>
          {keyFigures.map(({ id, title }) =>
            title === null ? (
              t.keyFigureGone(id)
            ) : (
              <a key={id} className="ds-link" href={to('keyFigure', { code, keyFigure: id })}>
                {title}
              </a>
            ),
          )}
        </Fact>
      )}
      {sdgTargets.length > 0 && (
        <Fact term={t.sdg}>{sdgTargets.map(({ id, name }) => (name ? `${id} ${localized(name)}` : id))}</Fact>
      )}
      {charterArticles.length > 0 && (
        <Fact term={t.charter}>
          {charterArticles.map(({ slug, article }) =>
            article ? t.article(article.number, localized(article.name)) : slug,
          )}
        </Fact>
      )}
      {decisions.length > 0 && (
        <Fact term={t.decisions}>
          {decisions.map((decision, i) => (
            <DecisionLine key={i} decision={decision} />
          ))}
        </Fact>
      )}
    </>
  )
}

function DecisionLine({ decision }: { decision: Improvement['decisions'][number] }) {
  const t = useTexts().improvementWork.facts
  const language = useLanguage()
  const date = decision.date && formatDate(language, decision.date)
  const said = t.decision({ title: decision.title, reference: decision.reference, date })
  return decision.url === '' ? (
    <span dir="auto">{said}</span>
  ) : (
    <a className="ds-link" dir="auto" href={decision.url} rel="noreferrer nofollow">
      {said}
    </a>
  )
}
