import type { Area } from '#domain/improvements/area.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ExampleContent, ExampleText, ExampleTexts } from '#domain/examples/example.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import { Details } from '../details.tsx'
import { MeasuredChange } from '../improvements/measured-change.tsx'
import { useStepWords } from '../improvements/step-words.ts'
import { useLocalized, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'

type Props = Readonly<{
  content: ExampleContent
  chain: readonly ChainStepGuide[]
  area: Area | null
  subGoals: readonly SubGoalGuide[]
  /** What its statements and methods are called. */
  items: readonly string[]
  methods: readonly string[]
}>

const told = ['problem', 'tried', 'happened', 'failed'] as const

/** An example as it is read, with what follows from the improvement; a translation folds out below. */
export function ExamplePreview(props: Props) {
  const t = useTexts().examples
  const { content } = props
  const { texts, translation, language, nothingFailed } = content
  return (
    <>
      <Told texts={texts} language={language} nothingFailed={nothingFailed} />
      {content.figures.map(({ resultId, change }) => (
        <MeasuredChange key={resultId} id={`figure-${resultId}`} change={change} />
      ))}
      <Facts {...props} />
      {translation && (
        <Details summary={t.translation[language === 'sv' ? 'en' : 'sv']}>
          <h3 className="ds-heading" data-size="xs">
            {translation.title}
          </h3>
          <Told
            texts={translation}
            language={language === 'sv' ? 'en' : 'sv'}
            nothingFailed={nothingFailed}
          />
        </Details>
      )}
    </>
  )
}

type ToldProps = Readonly<{ texts: ExampleTexts; language: string; nothingFailed: boolean }>

function Told({ texts, language, nothingFailed }: ToldProps) {
  const t = useTexts().examples
  const said = (text: ExampleText) => (text === 'failed' && nothingFailed ? t.nothingFailed : texts[text])
  return told.map((text) => (
    <div key={text} lang={said(text) === texts[text] ? language : undefined}>
      <h3 className="ds-heading" data-size="2xs">
        {t.texts[text]}
      </h3>
      {said(text) ? <LinkedText>{said(text)}</LinkedText> : <p className="note">{t.notWritten}</p>}
    </div>
  ))
}

function Facts({ content, chain, area, subGoals, items, methods }: Props) {
  const { examples: t, improvements, common } = useTexts()
  const localized = useLocalized()
  const step = useStepWords(chain)(content.step)
  const goals = subGoals.filter(({ id }) => content.subGoals.includes(id))
  const contact = [content.texts.contactRole, content.mailbox].filter(Boolean).join(', ')
  const facts: readonly (readonly [string, string])[] = [
    [t.contact, contact || common.none],
    [t.step, improvements.reached(step)],
    [t.when, t.years(content.years.from, content.years.to)],
    [improvements.area, area ? localized(area.name) : content.area],
    [improvements.subGoals, goals.map(({ name }) => localized(name)).join(', ')],
    [improvements.relatedItems, items.join('. ')],
    [t.keyFigures, content.keyFigures.join(', ')],
    [t.methods, methods.join(', ')],
  ]
  return (
    <dl className="facts">
      {facts
        .filter(([, says]) => says !== '')
        .map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{says}</dd>
          </div>
        ))}
    </dl>
  )
}
