import type { Item, Level, Scale, Statement } from '#domain/instruments/instrument.ts'
import { CertaintyNote } from './certainty-note.tsx'
import { Details } from '../details.tsx'
import { ItemLineage, type LineageProps } from './item-lineage.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { SourceList } from '../source-list.tsx'

type Props = Readonly<{ item: Item; levels: readonly Level[]; scale: Scale }> & LineageProps

/** One item to be read at leisure: its statement on each level, the steps, guidance by role, sources. */
export function InstrumentItem({ item, levels, scale, ...lineage }: Props) {
  const t = useTexts().instruments
  const localized = useLocalized()
  return (
    <article className="item" id={`p${item.number}`} aria-labelledby={`p${item.number}-title`}>
      <h3 className="ds-heading" data-size="xs" id={`p${item.number}-title`}>
        <span className="item__number">{item.number}</span> {localized(item.title)}
      </h3>
      <div className="item__levels">
        {levels.map((level) => (
          <StatementOnLevel
            key={level.id}
            level={levels.length > 1 ? level : null}
            statement={item.statements[level.id]!}
            scale={scale}
          />
        ))}
      </div>
      <ItemLineage {...lineage} />
      <Details summary={t.howSure}>
        <CertaintyNote certainty={item.certainty} note={item.certaintyNote} />
        <SourceList sources={item.sources} />
      </Details>
    </article>
  )
}

type StatementProps = Readonly<{ level: Level | null; statement: Statement; scale: Scale }>

const roles = ['politician', 'manager', 'keyPerson'] as const

function StatementOnLevel({ level, statement, scale }: StatementProps) {
  const t = useTexts().instruments
  const localized = useLocalized()
  return (
    <div className="item__level">
      <div className="item__rating">
        {level && <h4 className="item__level-title">{localized(level.title)}</h4>}
        <p className="item__statement">{localized(statement.text)}</p>
        <dl className="steps" aria-label={t.stepsTitle}>
          {statement.steps.map(({ value, meaning }) => (
            <div key={value}>
              <dt>
                <span className="steps__value">{value}</span>{' '}
                {localized(scale.steps.find((step) => step.value === value)!.label)}
              </dt>
              <dd>{localized(meaning)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        {roles.map((role) => (
          <Details key={role} summary={t.guidanceFor[role]}>
            <p>{localized(statement.guidance[role])}</p>
          </Details>
        ))}
      </div>
    </div>
  )
}
